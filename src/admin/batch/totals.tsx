import type { MoneyView } from "../../contracts/batch-view"
import { Amount } from "../components/amount"

/** Sums, one line per currency. */
export function Totals({ totals }: { totals: readonly MoneyView[] }) {
  return (
    <ul>
      {totals.map(({ currency, amount }) => (
        <li key={currency}>
          <Amount amount={amount} currency={currency} />
        </li>
      ))}
    </ul>
  )
}
