import type { MoneyView } from "../../contracts/batch-view"
import { AmountText } from "../components/amount"

/** Sums, one line per currency. */
export function Totals({ totals }: { totals: readonly MoneyView[] }) {
  return (
    <ul>
      {totals.map(({ currency, amount }) => (
        <li key={currency}>
          <AmountText amount={amount} currency={currency} />
        </li>
      ))}
    </ul>
  )
}
