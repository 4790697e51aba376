import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { bookingOf } from "../../domain/gateway-movement"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"

/**
 * Whether Medusa lacks an imported capture or credit, by the sums of all of its kind.
 * @param inMedusa what Medusa shows of this kind, in minor units
 * @throws Error when the sums differ otherwise: a person has to look
 */
export async function isMissingInMedusa(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  inMedusa: MinorAmount,
): Promise<boolean> {
  const unbooked = (await ledger.actions.byAttempt(attempt.id))
    .filter(({ kind, state, medusaId }) => kind === action.kind && state === "succeeded" && medusaId === null)
    .reduce((sum, { amount }) => sum + amount, 0)
  const inLedger = action.kind === "capture" ? attempt.capturedAmount : attempt.creditedAmount
  const booking = bookingOf({ amount: action.amount, inLedger, inMedusa, unbooked })
  if (booking === "differs") {
    throw new Error(`Medusa shows another sum of ${action.kind}s of this payment than the ledger`)
  }
  return booking === "missing"
}
