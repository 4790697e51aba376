import { WireError } from "../errors"

import type { Padding } from "./padding"

export interface EncryptOptions {
  padding?: Padding
  upperCase?: boolean
}

/** One way to turn clear bytes into the text of Data and back. The key stays inside. */
export interface Cipher {
  readonly name: "blowfish" | "aes"
  readonly blockSize: number
  encrypt(clear: Uint8Array, options?: EncryptOptions): string
  /** The clear bytes with their padding still on. @throws WireError "not-hex" or "block-length" */
  decrypt(data: string): Buffer
}

/** @throws WireError "block-length" when bytes are not one or more whole blocks */
export function requireBlocks(bytes: Buffer, blockSize: number): Buffer {
  if (bytes.length === 0 || bytes.length % blockSize !== 0) {
    throw new WireError(
      "block-length",
      `Data is not a whole number of ${blockSize}-byte blocks; it was cut on its way`,
    )
  }
  return bytes
}
