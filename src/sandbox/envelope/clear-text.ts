import { decodeText } from "../../paygate/wire"
import { MODULE } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"

/** Whether the bytes after the clear text are padding: zeros or blanks, or PKCS#7, or both (protocol notes 4.2). */
export function isPadding(tail: Uint8Array): boolean {
  if (tail.length > 32) return false
  const last = tail.at(-1)
  const pkcs7 = last !== undefined && last >= 1 && last <= 16 && last <= tail.length
  const blockStart =
    pkcs7 && tail.subarray(-last).every((byte) => byte === last) ? tail.length - last : tail.length
  return tail.subarray(0, blockStart).every((byte) => byte === 0x00 || byte === 0x20)
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  for (let end = Math.max(0, bytes.length - 32); end < bytes.length; end++) {
    if (isPadding(bytes.subarray(end))) return bytes.subarray(0, end)
  }
  return bytes
}

/**
 * Cuts the decrypted bytes at Len. Strict: Len counts bytes and what follows is padding. Lenient: Len may also
 * count the characters of a UTF-8 text (protocol notes 4.3). A wrong Len is reported as such instead of surfacing as
 * a wrong MAC, so that the cause is visible.
 */
export function cutAtLen(
  padded: Uint8Array,
  len: string | undefined,
  strict: boolean,
): { text: string } | { refusal: Refusal } {
  if (len === undefined || len === "")
    return { refusal: refuseParameter(MODULE.missing, "Len", "is missing") }
  if (!/^[0-9]{1,6}$/.test(len) || Number(len) === 0) {
    return { refusal: refuseParameter(MODULE.value, "Len", "must be the number of bytes") }
  }
  const bytes = Number(len)
  if (bytes <= padded.length && isPadding(padded.subarray(bytes))) {
    return { text: decodeText(padded.subarray(0, bytes)) }
  }
  const whole = decodeText(withoutPadding(padded))
  const countsCharacters = [...whole].length === bytes || whole.length === bytes
  if (countsCharacters && !strict) return { text: whole }
  const reason = countsCharacters
    ? "counts characters, it must count bytes"
    : `is ${bytes}, which does not fit the ${padded.length} bytes of Data`
  return { refusal: refuseParameter(MODULE.value, "Len", reason) }
}
