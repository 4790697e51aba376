import { en } from "./en"
import { type Language, pickLanguage } from "./pick-language"
import type { Words } from "./words"

/** Languages other than English are loaded on demand. */
const fetchWords: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => en,
  de: async () => (await import("./de")).de,
  fr: async () => (await import("./fr")).fr,
  it: async () => (await import("./it")).it,
  zh: async () => (await import("./zh")).zh,
}

/** The texts of the first requested language the kit has; English if there is none or it cannot be loaded. */
export async function wordsFor(wanted: readonly (string | null | undefined)[]): Promise<Words> {
  try {
    return await fetchWords[pickLanguage(wanted)]()
  } catch {
    return en
  }
}
