/** Languages that texts for people are written in; `zh` is Simplified Chinese. */
export const languages = ["en", "de", "fr", "it", "zh"] as const
export type Language = (typeof languages)[number]

/** A text in every supported language. */
export type Text = Readonly<Record<Language, string>>

/** Traditional Chinese is another script, so its readers get English like everybody else without texts of their own. */
const traditionalChinese = /^zh[-_](tw|hk|mo|hant)/

/** The supported language of a tag such as `de-CH` or `zh-CN`; English if there is none. */
export function languageOf(tag: string): Language {
  const lower = tag.toLowerCase()
  if (traditionalChinese.test(lower)) {
    return "en"
  }
  return languages.find((language) => language === lower.split(/[-_]/)[0]) ?? "en"
}

/** The same thing said in every supported language. */
export function inEveryLanguage<Words>(
  say: (language: Language) => Words,
): Readonly<Record<Language, Words>> {
  return { en: say("en"), de: say("de"), fr: say("fr"), it: say("it"), zh: say("zh") }
}
