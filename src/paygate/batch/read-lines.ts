/** No line of a batch file is longer; what is, is none. */
export const longestLine = 1_000

/**
 * Splits a stream into the lines of each piece, without their ends (LF or CRLF, mixed if need be); a byte order mark is dropped. Bytes are read as
 * Latin-1, so that a stray byte stays one character. A line without end is handed out cut at `longestLine` + 1 characters, as the last one.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<string[], void, undefined> {
  let rest = ""
  let first = true
  for await (const piece of source) {
    let text = typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1")
    if (first && text.length > 0) {
      text = text.replace(/^(\u00ef\u00bb\u00bf|\ufeff)/, "")
      first = false
    }
    const lines = (rest + text).split("\n")
    rest = lines.pop() ?? ""
    if (lines.length > 0) {
      yield lines.map(withoutReturn)
    }
    if (rest.length > longestLine) {
      yield [rest.slice(0, longestLine + 1)]
      return
    }
  }
  if (rest !== "") {
    yield [withoutReturn(rest)]
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line
}
