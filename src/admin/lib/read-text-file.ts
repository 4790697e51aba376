/**
 * Decodes a text file as spreadsheets and editors write it: by its byte order mark; without one as UTF-16 when every other byte is
 * zero, as UTF-8 when it is valid UTF-8, else as Excel in the reader's language writes it: in Chinese as GB 18030 when it is
 * valid, otherwise as Windows-1252.
 */
export async function readTextFile(file: Blob, language: string): Promise<string> {
  return decodeFile(new Uint8Array(await file.arrayBuffer()), language)
}

/** @param bytes of the whole file */
export function decodeFile(bytes: Uint8Array, language: string): string {
  const likely = [encodingOf(bytes), ...(language.startsWith("zh") ? ["gb18030"] : [])]
  for (const encoding of likely) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes)
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  const pairs = bytes.subarray(0, 1_000)
  const empty = (parity: number) => pairs.filter((byte, index) => byte === 0 && index % 2 === parity).length
  // Headings and numbers are ASCII, so nearly half the bytes of UTF-16 are zero; no other encoding of text has any.
  const most = pairs.length / 4
  if (empty(1) > most) return "utf-16le"
  return empty(0) > most ? "utf-16be" : "utf-8"
}
