import { decodeText } from "./charset"
import { paddingStart } from "./padding"

/** What a message's Len turned out to count. */
export type LenCount =
  | "bytes"
  /** The bytes of the text including its padding. */
  | "padded-bytes"
  /** The characters of a UTF-8 text, as counted by JavaScript or PHP; the platform would truncate the text there. */
  | "characters"
  /** Nothing that we recognize, but the padding itself marks the end, because no text ends in zero bytes or PKCS#7. */
  | "nothing"
  | "missing"

export interface TextEnd {
  /** In bytes. */
  readonly end: number
  readonly len: LenCount
}

/**
 * Finds the end of the clear text in decrypted bytes. Len is trusted if only padding follows it; otherwise the padding marks
 * the end, and Len has to agree with it in one of the known ways of counting (protocol notes 4.2 and 4.3). Undefined when the
 * two contradict each other or nothing marks the end, because a text that was cut could show a smaller amount.
 * @param length Len as sent; undefined or 0 if there is none
 */
export function textEnd(padded: Buffer, length: number | undefined, blockSize: number): TextEnd | undefined {
  const end = paddingStart(padded, blockSize)
  const tail = padded.subarray(end)
  if (length === undefined || length === 0) return tail.length > 0 ? { end, len: "missing" } : undefined

  if (length > padded.length) return !isBlank(tail) ? { end, len: "nothing" } : undefined
  if (length === end) return { end, len: "bytes" }
  if (countsCharacters(padded.subarray(0, end), length)) return { end, len: "characters" }
  if (length < end) return undefined
  if (length === padded.length) return { end, len: "padded-bytes" }
  return isBlank(padded.subarray(end, length)) ? { end: length, len: "bytes" } : { end, len: "nothing" }
}

function countsCharacters(text: Buffer, length: number): boolean {
  const decoded = decodeText(text)
  return decoded.length === length || [...decoded].length === length
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20)
}
