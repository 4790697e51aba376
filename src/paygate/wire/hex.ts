import { WireError } from "../errors"

const pairs = /^(?:[0-9a-f]{2})+$/i

/** Decodes hex in either case. @throws WireError "not-hex" */
export function fromHex(text: string): Buffer {
  if (!pairs.test(text)) {
    throw new WireError("not-hex", "Data is not hexadecimal text; it was cut or changed on its way")
  }
  return Buffer.from(text, "hex")
}

/** Encodes bytes as hex. Senders use lower case, the platform answers in upper case (protocol notes 4.1). */
export function toHex(bytes: Uint8Array, upperCase: boolean): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")
  return upperCase ? text.toUpperCase() : text
}
