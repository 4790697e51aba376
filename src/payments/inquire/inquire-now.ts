import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { effectOfInquiry } from "../../domain/inquiry-effect"
import { formatMoney, reportedTotals } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"

import { inquireAttempt, type InquiryResult } from "./inquire-attempt"

/** Core holds a cart lock meanwhile: a slow answer is worth less than "not yet". */
const patience = 8_000

/**
 * Asks the gateway once and stores the answer.
 * @returns the attempt as it is afterwards
 */
export async function inquireNow(paygate: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  return noteInquiry(paygate, attempt, await inquireAttempt(paygate, attempt, AbortSignal.timeout(patience)))
}

/** In milliseconds. Placing the order must not fail because the gateway is slow. */
const amountPatience = 4_000

/**
 * Confirms the amount before an order is placed on a payment: a notice says that it was paid, but not how much. Where
 * the gateway names no amount either, the notice counts.
 */
export async function confirmAmount(paygate: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  return isPaid(attempt.state) && !attempt.amountConfirmed && attempt.completedAt === null
    ? noteInquiry(
        paygate,
        attempt,
        await inquireAttempt(paygate, attempt, AbortSignal.timeout(amountPatience)),
      )
    : attempt
}

/**
 * Stores the result of an inquiry.
 * @returns the attempt as it is afterwards
 */
export async function noteInquiry(
  paygate: PaygateModuleService,
  attempt: Attempt,
  inquiry: InquiryResult,
): Promise<Attempt> {
  const effect = inquiry.kind === "found" ? effectOfInquiry(attempt, inquiry) : undefined
  if (inquiry.kind !== "found" || !effect) {
    return attempt
  }
  await paygate.together(async ({ attempts, problems }) => {
    const moved = await attempts.moveState(attempt, effect.state, effect.facts)
    if (moved && effect.isNew && effect.state === "differs") {
      await problems.report("amount-differs", attempt, {
        trans_id: attempt.transId,
        asked: formatMoney(attempt.amount, attempt.currency),
        reason: "gateway-shows",
        totals: reportedTotals(inquiry.totals, attempt.currency),
      })
    }
  })
  return (await paygate.attempts.byId(attempt.id)) ?? attempt
}
