import { unknownAmount } from "../i18n/unknown-amount"

/**
 * An amount for people, in their language.
 * @param amount major units, as our routes give it: "12.50"
 */
export function formatAmount(amount: string | number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, { style: "currency", currency: currency.toUpperCase() }).format(
    Number(amount),
  )
}

/** An amount that the gateway reported, or the word for one that it did not. */
export function formatReported(amount: string, currency: string, language: string): string {
  return amount === "unknown" ? unknownAmount(language) : formatAmount(amount, currency, language)
}

/** A decimal number as people of a language type it: "12.50" -> "12,50". */
export function inLanguage(decimal: string, language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return decimal.replace(".", parts.find(({ type }) => type === "decimal")?.value ?? ".")
}

/** A moment for people, in their language and time zone, to the second: what support asks for. */
export function formatMoment(moment: string | Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(moment),
  )
}

/** The time of day of a moment within the next hours, in the reader's language and time zone. */
export function formatTime(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(moment))
}
