/** What fills the last block: zero bytes (senders), blanks (the platform's answers), PKCS#7 (AES). Notes 4.2. */
export type Padding = "zero" | "blank" | "pkcs7"

const NUL = 0x00
const BLANK = 0x20

/** Pads clear bytes to whole blocks. Zero and blank add nothing to a full block, PKCS#7 adds a whole one. */
export function addPadding(clear: Uint8Array, blockSize: number, padding: Padding): Buffer {
  const missing = blockSize - (clear.length % blockSize)
  if (padding === "pkcs7") return Buffer.concat([clear, Buffer.alloc(missing, missing)])
  if (missing === blockSize) return Buffer.from(clear)
  return Buffer.concat([clear, Buffer.alloc(missing, padding === "blank" ? BLANK : NUL)])
}

/**
 * Where the text ends once everything that can be padding is removed: blanks, zero bytes, PKCS#7, also the doubled padding
 * observed in practice (protocol notes 4.2, rule 4). The text's own trailing blanks are removed too.
 */
export function paddingStart(padded: Buffer, blockSize: number): number {
  return trimFill(trimPkcs7(trimFill(padded), blockSize)).length
}

function trimFill(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === NUL || bytes[end - 1] === BLANK)) end -= 1
  return bytes.subarray(0, end)
}

function trimPkcs7(bytes: Buffer, blockSize: number): Buffer {
  const count = bytes.at(-1) ?? 0
  if (count < 1 || count > blockSize || count > bytes.length) return bytes
  const tail = bytes.subarray(bytes.length - count)
  return tail.every((byte) => byte === count) ? bytes.subarray(0, bytes.length - count) : bytes
}
