import { type Charset, isRepresentable } from "./charset"
import { signsOf, withoutInvisible } from "./invisible"

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

/** For whatever cannot be written. */
const gap = "?"

/**
 * Replaces what the charset cannot hold: accents go where the base letter exists; the rest becomes `?`, one for each run of
 * signs that cannot be written, however long. What shows nothing vanishes. For text that people read, never for references
 * that are matched.
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

/** A sign by characters of the charset; undefined when it has no letter that they could write. */
function writeSign(sign: string, charset: Charset): string | undefined {
  if (isRepresentable(sign, charset)) return sign
  const [base = "", ...others] = sign
  const written = writeCharacter(base, charset)
  // Other letters of the same sign, as Hangul and a few scripts have them, are signs that cannot be written, too.
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

/** One accent less; nothing when there is none left to take. */
function withoutLastMark(decomposed: string): string {
  return /\p{M}$/u.test(decomposed) ? decomposed.slice(0, -1) : ""
}
