import { WireError } from "../errors"

/** How the clear text inside Data becomes bytes. The platform works in ISO-8859-1 (protocol notes 3.3). */
export type Charset = "iso-8859-1" | "utf-8"

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/**
 * Encodes text as the bytes to be encrypted. Refuses characters that the charset lacks, because a silent `?` would change names
 * and references that are matched later.
 * @throws WireError "unrepresentable", naming the character
 */
export function encodeText(text: string, charset: Charset): Buffer {
  if (!isRepresentable(text, charset)) {
    const character = [...text].find((one) => !isRepresentable(one, charset)) ?? ""
    throw new WireError(
      "unrepresentable",
      `${nameCharacter(character)} does not exist in ${charset}; transliterate the text or set the account's charset to utf-8`,
    )
  }
  return Buffer.from(text, charset === "utf-8" ? "utf8" : "latin1")
}

/** Decodes bytes as UTF-8 if they are valid UTF-8, otherwise as ISO-8859-1 (protocol notes 3.3). Never fails. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return Buffer.from(bytes).toString("latin1")
  }
}

/** Whether the charset has every character of a text; no charset has half a surrogate pair. */
export function isRepresentable(text: string, charset: Charset): boolean {
  return !(charset === "utf-8" ? /\p{Cs}/u : /[^\u0000-\u00ff]/u).test(text)
}

function nameCharacter(character: string): string {
  const hex = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")
  return `The character ${isRepresentable(character, "utf-8") ? `"${character}" ` : ""}(U+${hex})`
}
