/** Languages the meanings are written in. */
export type Language = "en" | "de"

/** A text in every language there is. */
export type Text = Readonly<Record<Language, string>>
