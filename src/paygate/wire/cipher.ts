import { WireError } from "../errors"

import type { Padding } from "./padding"

export interface EncryptOptions {
  padding?: Padding
  upperCase?: boolean
}

/** Turns clear bytes into the text of Data and back. The key cannot be read from it. */
export interface Cipher {
  readonly name: "blowfish" | "aes"
  readonly blockSize: number
  encrypt(clear: Uint8Array, options?: EncryptOptions): string
  /** The clear bytes, still padded. @throws WireError "not-hex" or "block-length" */
  decrypt(data: string): Buffer
}

/** @throws WireError "block-length" unless the bytes are one or more whole blocks */
export function requireBlocks(bytes: Buffer, blockSize: number): Buffer {
  if (bytes.length === 0 || bytes.length % blockSize !== 0) {
    throw new WireError(
      "block-length",
      `Data is not a whole number of ${blockSize}-byte blocks; it was cut on its way`,
    )
  }
  return bytes
}
