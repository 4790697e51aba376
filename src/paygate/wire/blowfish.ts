import Blowfish from "blowfish-node"

import { WireError } from "../errors"

import { type Cipher, requireBlocks } from "./cipher"
import { fromHex, toHex } from "./hex"
import { addPadding } from "./padding"

const BLOCK_SIZE = 8

/**
 * Blowfish in ECB mode, the platform's default (protocol notes 4.1). The key is the password's bytes as given, repeated by the
 * key schedule, which reads the first 72 bytes.
 * @throws WireError "key-length" for an empty key
 */
export function blowfishCipher(key: string): Cipher {
  // An empty key would send the library's key schedule into an endless loop.
  if (key === "")
    throw new WireError("key-length", "The Blowfish key is empty; enter the account's encryption password")
  const blowfish = new Blowfish(Buffer.from(key, "utf8"), Blowfish.MODE.ECB, Blowfish.PADDING.NULL)

  return {
    name: "blowfish",
    blockSize: BLOCK_SIZE,
    encrypt(clear, { padding = "zero", upperCase = false } = {}) {
      const padded = addPadding(clear, BLOCK_SIZE, padding)
      return padded.length === 0 ? "" : toHex(blowfish.encode(padded), upperCase)
    },
    decrypt(data) {
      const bytes = requireBlocks(fromHex(data), BLOCK_SIZE)
      // The library strips trailing zero bytes, which may belong to a text without padding: restore them.
      const padded = Buffer.alloc(bytes.length)
      padded.set(blowfish.decode(bytes, Blowfish.TYPE.UINT8_ARRAY))
      return padded
    },
  }
}
