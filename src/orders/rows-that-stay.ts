import { toMinor } from "../domain/money"
import type { MinorAmount } from "../paygate/values"

import { exactSum, type MedusaBooking } from "./medusa-payment"

/**
 * The captures or refunds of Medusa that stand for money the gateway has moved: those that an operation of ours has
 * served, then the others, oldest first, as many as the gateway's sum has room for. The rest is about to be deleted by
 * core, or was left behind by a process that died.
 * @param gateway the gateway's own sum, minor units
 * @returns their ids
 */
export function rowsThatStay(
  rows: readonly MedusaBooking[],
  served: ReadonlySet<string>,
  gateway: { readonly amount: MinorAmount; readonly currency: string },
): string[] {
  const others = rows
    .filter(({ id }) => !served.has(id))
    .sort((one, other) => Number(one.at) - Number(other.at))
  const staying = rows.filter(({ id }) => served.has(id))
  for (const row of others) {
    // Rounded as the sum: Medusa's parts have more decimals than the currency.
    if (toMinor(exactSum([...staying, row]), gateway.currency) <= gateway.amount) {
      staying.push(row)
    }
  }
  return staying.map(({ id }) => id)
}
