import type { Language } from "../../../../domain/languages"
import { toMajor } from "../../../../domain/money"
import { minorAmount } from "../../../../paygate/values"
import { escapeHtml } from "../send-page"

/** An amount as its readers write it. @param amount minor units */
export function amountWords(amount: number, currency: string, language: Language): string {
  const major = Number(toMajor(minorAmount(amount), currency))
  return new Intl.NumberFormat(language, { style: "currency", currency }).format(major)
}

/**
 * HTML with a moment in it: in universal time, which the page's script turns into the shopper's own.
 * @param text with `{moment}`
 */
export function momentWords(text: string, moment: Date, language: Language): string {
  const written = new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(moment)
  return escapeHtml(text).replace(
    "{moment}",
    `<time datetime="${moment.toISOString()}">${escapeHtml(written)} UTC</time>`,
  )
}
