import { formatAmount } from "../../lib/format"
import { useLanguage } from "../../lib/use-language"

import { sumsOf } from "./sums"
import type { Capturable } from "./use-chosen-payments"

/** What is left to capture of some payments, as the reader's language writes it: "CHF 64.70 + €10.00". */
export function useSumWords(): (rows: readonly Capturable[]) => string {
  const language = useLanguage()
  return (rows) =>
    sumsOf(rows.map(({ left_to_capture: amount, currency }) => ({ amount, currency })))
      .map(({ amount, currency }) => formatAmount(amount, currency, language))
      .join(" + ")
}
