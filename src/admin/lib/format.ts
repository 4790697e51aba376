import { formatAmount } from "../../domain/in-language"
import { unknownAmount } from "../i18n/unknown-amount"

export { formatAmount, formatDay } from "../../domain/in-language"

/** An amount the gateway reported, or the word for one it did not report. */
export function formatReported(amount: string, currency: string, language: string): string {
  return amount === "unknown" ? unknownAmount(language) : formatAmount(amount, currency, language)
}

/** A decimal number as it is typed in a language: "12.50" -> "12,50". Always in Latin digits, which the fields read. */
export function inLanguage(decimal: string, language: string): string {
  const parts = new Intl.NumberFormat(language, { numberingSystem: "latn" }).formatToParts(1.5)
  return decimal.replace(".", parts.find(({ type }) => type === "decimal")?.value ?? ".")
}

/** A moment in the reader's language and time zone, to the second, because support needs the seconds. */
export function formatMoment(moment: string | Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(moment),
  )
}

/** A moment at which something ends, to the minute, in the reader's language and time zone. */
export function formatDeadline(moment: string | Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(moment),
  )
}

/** A moment in the past: the time of day if it was today in the reader's time zone, otherwise the day, too. */
export function formatSince(moment: string, language: string, now = new Date()): string {
  const isToday = new Date(moment).toDateString() === now.toDateString()
  return isToday ? formatTime(moment, language) : formatDeadline(moment, language)
}

/** The time of day of a moment within the next hours, in the reader's language and time zone. */
export function formatTime(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date(moment))
}
