/** How amounts and days are written for a reader; the language is a tag for `Intl`. Runs in a browser, too. */

/**
 * An amount as the reader's language writes it.
 * @param amount major units as decimal text: "12.50"
 */
export function formatAmount(amount: string | number, currency: string, language: string): string {
  const format = new Intl.NumberFormat(language, { style: "currency", currency: currency.toUpperCase() })
  return format.format(amount as Intl.StringNumericLiteral)
}

/** A day without a time, the same in every time zone: "2027-03-01" -> "March 1, 2027". */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
