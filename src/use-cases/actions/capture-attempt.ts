import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { formatMoney, remainder, withinRest } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { tookAllAtPayment } from "../authorize-attempt"
import { RefusalError } from "../refusal"

import { moreThanLeft } from "./action-refusals"
import type { ActionWish } from "./carry-out-action"
import { mayBeRepeat, runAction } from "./run-action"

/**
 * Takes reserved money, in full or in part. Amount in minor units.
 * @returns undefined when the gateway took the whole amount at payment already: there is nothing to call
 * @throws RefusalError when more is asked for than is left, or the gateway refuses, or the outcome is unknown
 */
export async function captureAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
  wish: { amount: MinorAmount; medusaId: string; closeRest?: boolean; force?: boolean },
): Promise<Action | undefined> {
  if (await tookAllAtPayment(ledger, attempt)) {
    return undefined
  }
  if (attempt.state !== "authorized" && attempt.state !== "captured") {
    throw new RefusalError(
      "not-supported",
      `The payment ${attempt.transId} is ${attempt.state} at the gateway; there is nothing to capture.`,
      { facts: { reason: "nothing-to-capture" } },
    )
  }
  if (methods[attempt.method].moneyMoves === "at-payment") {
    throw new RefusalError(
      "not-supported",
      `${methods[attempt.method].title} knows no capture, and the gateway does not show ${attempt.transId} as paid in full. Ask the gateway's support.`,
    )
  }
  const rest = remainder(attempt.amount, attempt.capturedAmount)
  const amount = withinRest(wish.amount, rest)
  const action: ActionWish = { ...wish, kind: "capture", amount: amount ?? wish.amount }
  if (amount === undefined && !(await mayBeRepeat(ledger, attempt, action))) {
    throw moreThanLeft(
      `${formatMoney(wish.amount, attempt.currency)} is more than is left to capture: ${formatMoney(rest, attempt.currency)} of ` +
        `${formatMoney(attempt.amount, attempt.currency)}.`,
      { asked: wish.amount, left: rest, currency: attempt.currency },
    )
  }
  return runAction(ledger, attempt, action)
}
