import { explainCode, languageOf } from "../paygate/codes"

/** The gateway's Code in words: what it says, and what can be done about it. */
export interface CodeWords {
  readonly code: string
  readonly text: string
  readonly advice: string
}

/**
 * A Code in the reader's language, with English as fallback. Runs in a browser, too.
 * @param language a language tag such as `de` or `de-CH`
 */
export function codeWords(code: string, language: string): CodeWords {
  const { text, categoryText } = explainCode(code, languageOf(language))
  return { code, text, advice: categoryText }
}
