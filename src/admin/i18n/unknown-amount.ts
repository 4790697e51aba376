import { languageOf, type Text } from "../../domain/languages"

const words: Text = { en: "unknown", de: "unbekannt", fr: "inconnu", it: "sconosciuto", zh: "未知" }

/** The word for an amount that the gateway did not report. */
export function unknownAmount(language: string): string {
  return words[languageOf(language)]
}
