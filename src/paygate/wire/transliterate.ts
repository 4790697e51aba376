import { type Charset, isRepresentable } from "./charset"

/** Letters and signs that Unicode does not decompose but people write in another way. */
const replacements: Readonly<Record<string, string>> = {
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  Ħ: "H",
  ħ: "h",
  ı: "i",
  Œ: "OE",
  œ: "oe",
  ẞ: "SS",
  "€": "EUR",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "•": "*",
}

/**
 * Replaces what the charset cannot hold: accents go where the base letter exists, the rest becomes `?`, one for each
 * character. For text that people read, never for references that are matched.
 */
export function transliterate(text: string, charset: Charset): string {
  let result = ""
  for (const character of text.normalize("NFC")) {
    result += isRepresentable(character, charset) ? character : replace(character, charset)
  }
  return result
}

function replace(character: string, charset: Charset): string {
  const replacement = replacements[character]
  if (replacement !== undefined) return replacement
  for (let rest = character.normalize("NFKD"); rest !== ""; rest = withoutLastMark(rest)) {
    const composed = rest.normalize("NFC")
    if (isRepresentable(composed, charset)) return composed
  }
  return "?"
}

/** One accent less; nothing when there is none left to take. */
function withoutLastMark(decomposed: string): string {
  return /\p{M}$/u.test(decomposed) ? decomposed.slice(0, -1) : ""
}
