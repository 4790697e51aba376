/** Smallest units formatted for people, "CHF 12.90". Works on digits only, without floats. */
export function formatMoney(minor: string | number, currency: string, language = "en"): string {
  const digits = String(minor)
  if (!/^[0-9]+$/.test(digits) || !/^[A-Z]{3}$/.test(currency)) return `${digits} ${currency}`
  const format = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "code" })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  const padded = digits.padStart(decimals + 1, "0")
  const major = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
  return format.format(major as Intl.StringNumericLiteral)
}
