import { type Attempt, isPaid } from "../../domain/attempt"
import { stateByTotals } from "../../domain/gateway-totals"
import type PaygateModuleService from "../../modules/paygate/service"

import { inquireAttempt, type InquiryResult } from "./inquire-attempt"

/** A cart lock is held while core asks: an inquiry that takes longer is worth less than the answer "not yet". */
const patience = 8_000

/** Asks the gateway once and writes down what it said; the attempt as it is afterwards. */
export async function askGateway(ledger: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  return noteInquiry(ledger, attempt, await inquireAttempt(ledger, attempt, AbortSignal.timeout(patience)))
}

/** Writes down what an inquiry found; the attempt as it is afterwards. */
export async function noteInquiry(
  ledger: PaygateModuleService,
  attempt: Attempt,
  inquiry: InquiryResult,
): Promise<Attempt> {
  if (inquiry.kind !== "found") {
    return attempt
  }
  const { captured } = inquiry.totals
  const state = stateByTotals(attempt, inquiry.totals)
  await ledger.attempts.moveState(attempt, state, {
    payId: inquiry.payId,
    ...(state === "open" && inquiry.totals.lastStatus !== undefined
      ? { status: inquiry.totals.lastStatus }
      : {}),
    // Captures of ours are booked by their actions; before the first one, the gateway's figure is the truth.
    ...(captured !== "unknown" && state === "captured" && !isPaid(attempt.state) ? { captured } : {}),
  })
  return (await ledger.attempts.byId(attempt.id)) ?? attempt
}
