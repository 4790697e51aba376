/** Joins emoji to one, as in a family or a flag; between anything else it shows nothing. */
const joiner = "\u200d"
const joinsEmoji =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu

/** Stands for a joiner that stays, while the others go; in no text that people write. */
const kept = "\uffff"

/**
 * Text without the characters that show nothing: zero-width blanks and joiners, byte order marks, marks of direction, soft
 * hyphens. They come with what is copied from pages and chats, and vanish; a blank in their place would cut words.
 */
export function withoutInvisible(text: string): string {
  return text
    .replaceAll(kept, "")
    .replace(joinsEmoji, kept)
    .replace(/\p{Cf}/gu, "")
    .replaceAll(kept, joiner)
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

/** The signs of a text as a reader counts them: a letter with its accents is one, and so is an emoji of several. */
export function signsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
