import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** An amount of the plugin's routes (major units, "12.50") in the reader's language. */
export function AmountText({ amount, currency }: { amount: string | number; currency: string }) {
  return <span className="text-nowrap tabular-nums">{formatAmount(amount, currency, useLanguage())}</span>
}
