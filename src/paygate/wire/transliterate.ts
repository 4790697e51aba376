import { type Charset, isRepresentable } from "./charset"
import { signsOf, withoutInvisible } from "./invisible"

/** Letters and signs that Unicode does not decompose but for which people write something else. */
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

/** Replaces whatever cannot be represented. */
const gap = "?"

/**
 * Replaces what the charset lacks: accents are dropped where the base letter exists; each run of characters that cannot be
 * represented, however long, becomes one `?`. Invisible characters are removed. Only for text that people read, never for
 * references that are matched.
 */
export function transliterate(text: string, charset: Charset): string {
  let result = ""
  let isInGap = false
  for (const sign of signsOf(withoutInvisible(text).normalize("NFC"))) {
    const written = writeSign(sign, charset)
    result += written ?? (isInGap ? "" : gap)
    isInGap = written === undefined
  }
  return result
}

/** Writes a character with those of the charset; undefined when it has no letter that the charset can represent. */
function writeSign(sign: string, charset: Charset): string | undefined {
  if (isRepresentable(sign, charset)) return sign
  const [base = "", ...others] = sign
  const written = writeCharacter(base, charset)
  // Other letters in the same grapheme cluster, as in Hangul and a few scripts, cannot be represented either.
  return others.every((each) => /\p{M}/u.test(each)) ? written : undefined
}

function writeCharacter(character: string, charset: Charset): string | undefined {
  if (isRepresentable(character, charset)) return character
  const replacement = replacements[character]
  if (replacement !== undefined) return replacement
  for (let rest = character.normalize("NFKD"); rest !== ""; rest = withoutLastMark(rest)) {
    const composed = rest.normalize("NFC")
    if (isRepresentable(composed, charset)) return composed
  }
  return undefined
}

/** Removes the last accent; empty when there is none left to remove. */
function withoutLastMark(decomposed: string): string {
  return /\p{M}$/u.test(decomposed) ? decomposed.slice(0, -1) : ""
}
