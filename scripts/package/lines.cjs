const { transformSync } = require("esbuild")
const ts = require("typescript")

/**
 * Compiled code without comments and needless blanks, a line for each statement and each member of a class: names and lines of
 * a stack trace still lead to the place.
 *
 * @param {string} code JavaScript
 * @returns {string}
 */
function inLines(code) {
  const bare = transformSync(code, {
    minifyWhitespace: true,
    charset: "utf8",
    target: "node20",
  }).code.trimEnd()
  const file = ts.createSourceFile("file.js", bare, ts.ScriptTarget.Latest, true)
  const starts = []
  const visit = (node) => {
    if (isLine(node)) {
      starts.push(node.getStart(file))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const lines = [0, ...starts, bare.length].flatMap((start, index, all) =>
    index === 0 ? [] : [bare.slice(all[index - 1], start)],
  )
  return lines.filter((line) => line !== "" && !announcesExport.test(line)).join("\n")
}

/** What TypeScript writes for tools that read exports without running the code: the assignment follows below. */
const announcesExport = /^(?:exports\.[\w$]+=)+void 0;$/

function isLine({ kind, parent }) {
  const isStatement = kind >= ts.SyntaxKind.FirstStatement && kind <= ts.SyntaxKind.LastStatement
  const isDeclaration = kind === ts.SyntaxKind.FunctionDeclaration || kind === ts.SyntaxKind.ClassDeclaration
  const holds =
    parent &&
    [
      ts.SyntaxKind.SourceFile,
      ts.SyntaxKind.Block,
      ts.SyntaxKind.CaseClause,
      ts.SyntaxKind.DefaultClause,
    ].includes(parent.kind)
  return (
    ((isStatement || isDeclaration) && holds) ||
    kind === ts.SyntaxKind.CaseClause ||
    kind === ts.SyntaxKind.DefaultClause ||
    (parent?.kind === ts.SyntaxKind.ClassDeclaration && ts.isClassElement({ kind }))
  )
}

module.exports = { inLines }
