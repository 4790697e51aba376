/** Joins emoji into one, as in a family or a flag; between other characters it has no visible effect. */
const joiner = "\u200d"
const joinsEmoji =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu

/** Placeholder for joiners to keep while the others are removed; does not occur in real text. */
const kept = "\uffff"

/**
 * Removes invisible characters: zero-width blanks and joiners, byte order marks, direction marks, soft hyphens. Text copied
 * from pages and chats contains them. They are removed, not replaced: a blank in their place would split words.
 */
export function withoutInvisible(text: string): string {
  return text
    .replaceAll(kept, "")
    .replace(joinsEmoji, kept)
    .replace(/\p{Cf}/gu, "")
    .replaceAll(kept, joiner)
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

/**
 * The characters of a text as a reader counts them (grapheme clusters): a letter with its accents is one, and so is a combined
 * emoji.
 */
export function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
