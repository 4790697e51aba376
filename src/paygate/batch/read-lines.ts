/** The longest line accepted; no line of a real batch file is longer. */
export const longestLine = 1_000

/**
 * Splits a stream into the lines of each chunk, without their line ends (LF, CRLF or CR, also mixed); drops a byte order mark
 * and the Ctrl-Z with which old systems end a file. Decodes bytes as Latin-1, so that a stray byte stays one character. A line
 * that exceeds `longestLine` is yielded last, cut at `longestLine` + 1 characters.
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
    // Whether LF follows a CR at the end of a chunk is only known with the next chunk.
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

/** Nearly all files use plain LF, which is the fastest to split. */
function split(text: string): string[] {
  return text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n")
}
