import { aesCipher, blowfishCipher, type Cipher } from "../wire"
import { isAesKey } from "../wire/aes"

/** A cipher that opens incoming messages, and the configured key it was made from. */
export interface Opener extends Cipher {
  readonly key: "current" | "previous"
}

/**
 * Everything that opens what comes in: each key with each cipher that its length allows, for an account that is moved from
 * Blowfish to AES still gets messages sealed the old way. A dash in Data tells which cipher a message needs.
 */
export function openersOf(key: string, previousKey: string | undefined): readonly Opener[] {
  const previous = previousKey === undefined ? [] : openers(previousKey, "previous")
  return [...openers(key, "current"), ...previous]
}

function openers(password: string, key: Opener["key"]): Opener[] {
  const ciphers = isAesKey(password)
    ? [blowfishCipher(password), aesCipher(password)]
    : [blowfishCipher(password)]
  return ciphers.map((cipher) => ({ ...cipher, key }))
}
