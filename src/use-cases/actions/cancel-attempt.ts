import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { completionRunsFor } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

import { runAction } from "./run-action"

/**
 * Core compensates a failed completion by cancelling and refunding the payment of a shopper who paid. That shopper wants
 * the order, not the money: the settle tries again and gives the money back only when it has to. Refusing here makes core
 * log the refusal and leave the payment as it is.
 * @throws RefusalError while a completion of this payment may be under way
 */
export function refuseWhileCompleting(attempt: Attempt, now = Date.now()): void {
  const started = attempt.completionStartedAt?.getTime()
  if (attempt.completedAt === null && started !== undefined && now - started < completionRunsFor) {
    throw new RefusalError(
      "still-completing",
      `The order for the payment ${attempt.transId} is still being placed, so nothing was cancelled or refunded. Try again in a few minutes.`,
      { facts: { reason: "order-in-progress" } },
    )
  }
}

/**
 * Releases a reservation when the merchant cancels. Never credits: core refunds captured money by itself.
 * @throws RefusalError while the order is being placed, or when the gateway refuses or cannot be asked
 */
export async function cancelAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<"reversed" | "nothing-to-do"> {
  refuseWhileCompleting(attempt)
  switch (attempt.state) {
    case "open":
    case "failed":
      return "nothing-to-do"
    case "reversed":
    case "returned":
      await ledger.problems.resolve("cancel-failed", attempt.id)
      return "nothing-to-do"
    case "captured":
      await ledger.problems.report("cancel-not-possible", attempt, {
        state: attempt.state,
        method: attempt.method,
      })
      return "nothing-to-do"
    case "authorized":
      if (!methods[attempt.method].reverse) {
        await ledger.problems.report("cancel-not-possible", attempt, {
          state: attempt.state,
          method: attempt.method,
        })
        return "nothing-to-do"
      }
      await runAction(ledger, attempt, { kind: "reverse", amount: attempt.amount, medusaId: null })
      await ledger.problems.resolve("cancel-failed", attempt.id)
      return "reversed"
  }
}
