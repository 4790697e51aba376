import { WireError } from "../errors"

import { type Charset, decodeText, encodeText } from "./charset"
import type { Cipher, EncryptOptions } from "./cipher"
import { formatParameters, hasControlCharacters } from "./format-parameters"
import { paddingStart } from "./padding"
import { ParameterBag } from "./parameter-bag"
import { type LenCount, textEnd } from "./text-end"

/** The two unencrypted fields that carry a message: Len in bytes of the clear text, Data in hex. */
export interface Envelope {
  Len: number
  Data: string
}

export interface SealOptions extends EncryptOptions {
  cipher: Cipher
  charset: Charset
}

/** `Opener` is the cipher that matched, with whatever its owner attached to it. */
export type OpenResult<Opener extends Cipher = Cipher> =
  | { ok: true; parameters: ParameterBag; cipher: Opener; len: LenCount }
  | { ok: false; reason: "not-hex" | "block-length" | "too-long" | "unreadable" }
  /**
   * Decrypted, but Len and padding disagree about where the text ends: it may have been truncated, so do not act on it.
   * `suspect` is only for display.
   */
  | { ok: false; reason: "ambiguous"; suspect: ParameterBag; cipher: Opener }

/** Longer than the longest legal request in hex; a limit, so that nobody can make us decrypt megabytes. */
export const MAXIMUM_DATA_LENGTH = 32_768

/** Every message of the gateway or a merchant contains at least one of these names. */
const knownNames = [
  "mid",
  "MerchantID",
  "PayID",
  "TransID",
  "Status",
  "Code",
  "Amount",
  "AboID",
  "UserData",
  "OrderDesc",
]

/** Encrypts parameters into Len and Data. @throws WireError for text or names that the wire format cannot represent */
export function seal(
  parameters: Readonly<Record<string, string | undefined>>,
  { cipher, charset, padding, upperCase }: SealOptions,
): Envelope {
  const clear = encodeText(formatParameters(parameters), charset)
  return { Len: clear.length, Data: cipher.encrypt(clear, { padding, upperCase }) }
}

/**
 * Decrypts Len and Data with the first cipher that yields readable parameters. Blowfish decrypts to something with any key, so
 * readability is the only test possible before the MAC; it proves nothing about the sender.
 */
export function unseal<Opener extends Cipher>(
  { Len, Data }: { Len?: string | number; Data: string },
  ciphers: readonly Opener[],
): OpenResult<Opener> {
  const data = Data.trim()
  if (data.length > MAXIMUM_DATA_LENGTH) return { ok: false, reason: "too-long" }
  const form = data.includes("-") ? "aes" : "blowfish"
  const length = readLength(Len)
  let unclear: OpenResult<Opener> | undefined

  for (const cipher of ciphers) {
    if (cipher.name !== form) continue
    const padded = decrypt(cipher, data)
    if (padded instanceof WireError) {
      return { ok: false, reason: padded.code === "not-hex" ? "not-hex" : "block-length" }
    }
    const found = textEnd(padded, length, cipher.blockSize)
    const text = decodeText(padded.subarray(0, found?.end ?? paddingStart(padded, cipher.blockSize)))
    const parameters = ParameterBag.parse(text)
    if (hasControlCharacters(text) || !knownNames.some((name) => parameters.has(name))) continue
    if (found !== undefined) return { ok: true, parameters, cipher, len: found.len }
    unclear ??= { ok: false, reason: "ambiguous", suspect: parameters, cipher }
  }
  return unclear ?? { ok: false, reason: "unreadable" }
}

function decrypt(cipher: Cipher, data: string): Buffer | WireError {
  try {
    return cipher.decrypt(data)
  } catch (error) {
    if (error instanceof WireError) return error
    throw error
  }
}

function readLength(length: string | number | undefined): number | undefined {
  return /^\s*\d+\s*$/.test(String(length)) ? Number(length) : undefined
}
