import type { Attempt } from "./attempt"
import { type GatewayTotals, hearingOf } from "./gateway-totals"

/**
 * Whether the gateway still has all the money of a payment, so that an order may be tried with it: reserved or taken, and
 * nothing of it refunded. What was not said is not there.
 */
export function isAllThere(
  attempt: Pick<Attempt, "amount" | "moneyMoves">,
  totals: GatewayTotals | undefined,
): boolean {
  const heard = totals && hearingOf(attempt, totals)
  return totals?.refunded === 0 && (heard === "reserved" || heard === "taken")
}
