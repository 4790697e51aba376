import { type Attempt, isPaid } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { type MinorAmount, minorAmount, type PayId } from "../../paygate/values"
import { totalsText } from "../actions/action-refusals"
import { refundAttempt } from "../actions/refund-attempt"
import { runAction } from "../actions/run-action"
import { inquireAttempt } from "../inquiring/inquire-attempt"
import { RefusalError } from "../refusal"

import { tellReturned } from "./tell-returned"

/**
 * A success is heard for a payment whose money went back or was called off: an old message, or money that came again. The
 * merchant has decided, so what the gateway still holds is returned, never booked.
 * @throws RefusalError when the gateway does not answer or refuses; the message is processed again later
 */
export async function returnKept(ledger: PaygateModuleService, attempt: Attempt): Promise<void> {
  const inquiry = await inquireAttempt(ledger, attempt)
  if (inquiry.kind === "no-answer") {
    throw new RefusalError("gateway-not-reached", inquiry.reason)
  }
  if (inquiry.kind === "not-found") {
    return
  }
  const { authorized, captured, credited } = inquiry.totals
  if (authorized === "unknown" || captured === "unknown" || credited === "unknown") {
    throw new RefusalError("gateway-not-reached", totalsText(inquiry.totals, attempt.currency))
  }
  const kept = { authorized, captured, credited, payId: inquiry.payId }
  if (isKept(kept)) {
    try {
      await returnAll(ledger, attempt, kept)
    } catch (error) {
      await ledger.problems.report("money-not-returned", attempt, {
        trans_id: attempt.transId,
        reason: `the gateway still holds it: ${totalsText(inquiry.totals, attempt.currency)}`,
      })
      throw error
    }
  }
}

interface Kept {
  readonly authorized: MinorAmount
  readonly captured: MinorAmount
  readonly credited: MinorAmount
  readonly payId: PayId
}

function isKept({ authorized, captured, credited }: Kept): boolean {
  return captured > credited || (captured === 0 && authorized > 0)
}

async function returnAll(
  ledger: PaygateModuleService,
  attempt: Attempt,
  { captured, credited, authorized, payId }: Kept,
): Promise<void> {
  await ledger.attempts.moveState(attempt, attempt.state, { payId, captured })
  const current = (await ledger.attempts.byId(attempt.id)) ?? attempt
  if (isPaid(current.state)) {
    return
  }
  const amount = minorAmount(captured > credited ? captured - credited : authorized)
  if (captured > credited) {
    await refundAttempt(ledger, current, { amount, medusaId: null, returned: true })
  } else {
    await runAction(ledger, current, { kind: "reverse", amount, medusaId: null, returned: true })
  }
  await tellReturned(ledger, attempt, { reason: "payment-canceled", amount })
}
