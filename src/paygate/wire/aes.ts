import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

import { WireError } from "../errors"

import { type Cipher, requireBlocks } from "./cipher"
import { fromHex, toHex } from "./hex"
import { addPadding } from "./padding"

const BLOCK_SIZE = 16
const algorithms: Readonly<Record<number, string>> = {
  16: "aes-128-cbc",
  24: "aes-192-cbc",
  32: "aes-256-cbc",
}

/** Whether a password has a valid length for an AES key. */
export function isAesKey(key: string): boolean {
  return Buffer.byteLength(key, "utf8") in algorithms
}

/**
 * AES-CBC for accounts that the operator has switched to it (protocol notes 4.4): Data is the hex of a random IV, a dash and
 * the hex of the ciphertext.
 * @throws WireError "key-length" unless the key has 16, 24 or 32 bytes
 */
export function aesCipher(key: string): Cipher {
  const keyBytes = Buffer.from(key, "utf8")
  const algorithm = algorithms[keyBytes.length]
  if (algorithm === undefined) {
    throw new WireError("key-length", `An AES key has 16, 24 or 32 bytes; this one has ${keyBytes.length}`)
  }

  return {
    name: "aes",
    blockSize: BLOCK_SIZE,
    encrypt(clear, { padding = "pkcs7", upperCase = false } = {}) {
      const iv = randomBytes(BLOCK_SIZE)
      const cipher = createCipheriv(algorithm, keyBytes, iv).setAutoPadding(false)
      const encrypted = Buffer.concat([cipher.update(addPadding(clear, BLOCK_SIZE, padding)), cipher.final()])
      return `${toHex(iv, upperCase)}-${toHex(encrypted, upperCase)}`
    },
    decrypt(data) {
      const dash = data.indexOf("-")
      const iv = fromHex(data.slice(0, Math.max(dash, 0)))
      if (iv.length !== BLOCK_SIZE)
        throw new WireError("block-length", "The IV before the dash has not 16 bytes")
      const encrypted = requireBlocks(fromHex(data.slice(dash + 1)), BLOCK_SIZE)
      // Senders pad differently, so padding is left on here and the text is cut by Len instead.
      const decipher = createDecipheriv(algorithm, keyBytes, iv).setAutoPadding(false)
      return Buffer.concat([decipher.update(encrypted), decipher.final()])
    },
  }
}
