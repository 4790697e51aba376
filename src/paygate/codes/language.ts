/** Languages that the explanations are written in. */
export type Language = "en" | "de"

/** A text in every supported language. */
export type Text = Readonly<Record<Language, string>>
