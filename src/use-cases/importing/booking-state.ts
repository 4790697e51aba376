import type { Action, ActionKind } from "../../domain/action"
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
  const { kind, amount } = action
  const booking = bookingOf({ amount, inMedusa, ...(await sumsInLedger(ledger, attempt, kind)) })
  if (booking === "differs") {
    throw new Error(`Medusa shows another sum of ${kind}s of this payment than the ledger`)
  }
  return booking === "missing"
}

/** What the ledger says of all captures or credits of an attempt, in minor units. */
export async function sumsInLedger(
  ledger: PaygateModuleService,
  attempt: Attempt,
  kind: ActionKind,
): Promise<{ readonly inLedger: number; readonly unbooked: number }> {
  const unbooked = (await ledger.actions.byAttempt(attempt.id))
    .filter((action) => action.kind === kind && action.state === "succeeded" && action.medusaId === null)
    .reduce((sum, { amount }) => sum + amount, 0)
  return { inLedger: kind === "capture" ? attempt.capturedAmount : attempt.creditedAmount, unbooked }
}
