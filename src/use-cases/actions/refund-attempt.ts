import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { formatMoney, remainder, withinRest } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"

import { moreThanLeft } from "./action-refusals"
import type { ActionWish } from "./carry-out-action"
import { mayBeRepeat, runAction } from "./run-action"

/**
 * Gives captured money back, in full or in part. Amount in minor units.
 * @throws RefusalError when more is asked for than is left, or the gateway refuses, or the outcome is unknown
 */
export async function refundAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
  wish: { amount: MinorAmount; medusaId: string | null; returned?: boolean; force?: boolean },
): Promise<Action> {
  const rest = remainder(attempt.capturedAmount, attempt.creditedAmount)
  const amount = withinRest(wish.amount, rest)
  const action: ActionWish = { ...wish, kind: "credit", amount: amount ?? wish.amount }
  if (amount === undefined && !(await mayBeRepeat(ledger, attempt, action))) {
    throw moreThanLeft(
      `${formatMoney(wish.amount, attempt.currency)} is more than is left to refund: ${formatMoney(rest, attempt.currency)} of the captured ` +
        `${formatMoney(attempt.capturedAmount, attempt.currency)}.`,
      { asked: wish.amount, left: rest, currency: attempt.currency },
    )
  }
  return runAction(ledger, attempt, action)
}
