/** No line of a batch file is longer; what is, is none. */
export const longestLine = 1_000

/**
 * Splits a stream into the lines of each piece, without their ends (LF, CRLF or CR, mixed if need be); a byte order mark and the
 * Ctrl-Z by which old systems end a file are dropped. Bytes are read as Latin-1, so that a stray byte stays one character. A line without end is handed out cut at `longestLine` + 1 characters, as the last one.
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
    const whole = rest + text
    // Whether a CR at the end of a piece is followed by LF is told by the next.
    const held = whole.endsWith("\r") ? "\r" : ""
    const lines = split(held === "" ? whole : whole.slice(0, -1))
    rest = (lines.pop() ?? "") + held
    if (lines.length > 0) {
      yield lines
    }
    if (rest.length > longestLine) {
      yield [rest.slice(0, longestLine + 1)]
      return
    }
  }
  const last = rest.replace(/[\r\u001a]+$/, "")
  if (last !== "") {
    yield [last]
  }
}

/** Nearly all files have LF alone, which is the fastest to split. */
function split(text: string): string[] {
  return text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n")
}
