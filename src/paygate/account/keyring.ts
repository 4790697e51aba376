import { aesCipher, blowfishCipher, type Cipher } from "../wire"
import { isAesKey } from "../wire/aes"

/** A cipher that opens incoming messages, and the configured key it was made from. */
export interface Opener extends Cipher {
  readonly key: "current" | "previous"
}

/**
 * Everything that can decrypt an incoming message: each key with each cipher that its length allows, because an account that is
 * moved from Blowfish to AES still receives messages encrypted the old way. A dash in Data shows which cipher a message needs.
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
