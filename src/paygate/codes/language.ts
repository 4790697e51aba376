/** Languages the meanings may be written in; English is always there. */
export type Language = "en" | "de"

export type Text = { readonly en: string } & Readonly<Partial<Record<Language, string>>>

/** The text in a language, in English while it has no translation. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en
}
