/** The kit's languages; `zh` is Simplified Chinese. */
const languages = ["en", "de", "fr", "it", "zh"] as const
export type Language = (typeof languages)[number]

/** The first requested language the kit has (`de-CH`, `zh-Hans`, …), else English. */
export function pickLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const language = languages.find((one) => one === tag?.slice(0, 2).toLowerCase())
    if (language) {
      return language
    }
  }
  return "en"
}
