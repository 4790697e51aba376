import { en } from "./en"
import { type Language, pickLanguage } from "./pick-language"
import type { Words } from "./words"

/** Languages besides English are fetched by those who read them. */
const fetchWords: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => en,
  de: async () => (await import("./de")).de,
  fr: async () => (await import("./fr")).fr,
  it: async () => (await import("./it")).it,
  zh: async () => (await import("./zh")).zh,
}

/** The words of the first language that is spoken here, else English, also when the language cannot be fetched. */
export async function wordsFor(wanted: readonly (string | null | undefined)[]): Promise<Words> {
  try {
    return await fetchWords[pickLanguage(wanted)]()
  } catch {
    return en
  }
}
