import { decodeText } from "./charset"
import { paddingStart } from "./padding"

/** What a message's Len turned out to count. */
export type LenCount =
  | "bytes"
  /** The text with its padding. */
  | "padded-bytes"
  /** Characters of a UTF-8 text, as JavaScript or PHP count them; the platform would cut the text there. */
  | "characters"
  /** Nothing we know, but the padding itself marks the end: no text ends in zero bytes or PKCS#7. */
  | "nothing"
  | "missing"

export interface TextEnd {
  /** Bytes of text. */
  readonly end: number
  readonly len: LenCount
}

/**
 * Where the clear text ends in decrypted bytes. Len is believed if nothing but padding follows it; else the padding says
 * where the text ends, and Len has to agree with it in some way of counting (protocol notes 4.2 and 4.3). Undefined
 * when the two contradict each other or nothing marks the end: a text that may have been cut could tell a smaller amount.
 * @param length Len as sent; undefined or 0 when there is none
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
