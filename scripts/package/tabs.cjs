const ts = require("typescript")

/**
 * What TypeScript writes, indented by tabs: every thirtieth byte of the package would be a blank else. A line that begins inside a template stays as
 * it is, for its blanks are part of a text.
 *
 * @param {string} text code or declarations
 * @returns {string}
 */
function withTabs(text) {
  const texts = linesInTemplates(text)
  return text
    .split("\n")
    .map((line, index) =>
      texts.has(index) ? line : line.replace(/^(?: {4})+/, (blanks) => "\t".repeat(blanks.length / 4)),
    )
    .join("\n")
}

/** The numbers of the lines that begin inside a template. */
function linesInTemplates(text) {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest)
  const lines = new Set()
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line
  const visit = (node) => {
    if (node.kind >= ts.SyntaxKind.FirstTemplateToken && node.kind <= ts.SyntaxKind.LastTemplateToken) {
      for (let line = lineAt(node.getStart(file)) + 1; line <= lineAt(node.end); line++) {
        lines.add(line)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lines
}

module.exports = { withTabs }
