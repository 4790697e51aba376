/** The word for an amount that the gateway did not report. */
export function unknownAmount(language: string): string {
  return language.startsWith("de") ? "unbekannt" : "unknown"
}
