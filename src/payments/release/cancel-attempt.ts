import { setTimeout as wait } from "node:timers/promises"

import type { RemoteQueryFunction } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { methods } from "../../domain/methods"
import { completionRunsFor } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { isBeingCanceled } from "../../orders/being-canceled"
import { owesMoney, readOwingOrder } from "../../orders/owed"
import { RefusalError } from "../../refusals/refusal"
import { refuseWithOpenChange } from "../request/refuse-while-order-changes"
import { requestOperation } from "../request/request-operation"

/**
 * How long a refund waits, in milliseconds, for the order to be read back: a program may refund as soon as core
 * announces the order.
 */
const patience = 3_000
const checkEvery = 200

/**
 * Core compensates a failed completion by canceling and refunding the payment of a shopper who paid. That shopper wants
 * the order, not the money: the reconciliation tries again and refunds only when it has to. Refusing here makes core
 * log the refusal and leave the payment as it is.
 * @throws RefusalError while a completion of this payment may be under way
 */
export async function refuseWhileCompleting(paygate: PaygateModuleService, attempt: Attempt): Promise<void> {
  const until = Date.now() + patience
  for (let current: Attempt | undefined = attempt; current && isCompleting(current);) {
    if (Date.now() > until) {
      throw new RefusalError(
        "still-completing",
        `The order for the payment ${attempt.transId} is still being placed, so nothing was canceled or refunded. Try again in a few minutes.`,
        { facts: { reason: "order-in-progress" } },
      )
    }
    await wait(checkEvery)
    current = await paygate.attempts.byId(attempt.id)
  }
}

function isCompleting({ completedAt, completionStartedAt }: Attempt): boolean {
  return (
    completedAt === null &&
    completionStartedAt !== null &&
    Date.now() - completionStartedAt.getTime() < completionRunsFor
  )
}

/**
 * Core asks to release a reservation not only when an order is canceled, but also when it is edited, returned, claimed
 * or exchanged, and the goods of a changed order would leave unpaid. It asks before it marks the order as canceled:
 * unless this very request cancels the order, a live order that still owes money keeps its reservation. What another
 * program cancels is released right afterwards (`finishCanceledOrder`). A person is told when the order lives on.
 * @throws RefusalError for a live order that still owes money, or that core cannot cancel while a change of it is open
 */
export async function refuseForLiveOrder(
  paygate: PaygateModuleService,
  query: Pick<RemoteQueryFunction, "graph">,
  attempt: Attempt,
): Promise<void> {
  const order = isPaid(attempt.state) ? await readOwingOrder(query, attempt) : undefined
  if (!order || !owesMoney(order)) {
    return
  }
  if (!isBeingCanceled(order.id)) {
    await paygate.orders.noteReleaseRefused(attempt.id)
    throw new RefusalError(
      "order-lives",
      `The order still owes money, so the payment ${attempt.transId} stays as it is at the gateway. It is released when the order is canceled; ` +
        "a part of it is captured with the order's Paygate card.",
      { facts: { reason: "order-lives" } },
    )
  }
  // Core releases before it finds that it cannot cancel: the order would live on without its money.
  await refuseWithOpenChange(query, order.id)
}

/**
 * Releases a reservation when the merchant cancels. Never refunds: core refunds captured money itself.
 * @throws RefusalError while the order is being placed, or when the gateway refuses or cannot be asked
 */
export async function cancelAttempt(
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<"released" | "nothing-to-do"> {
  await refuseWhileCompleting(paygate, attempt)
  switch (attempt.state) {
    case "open":
    case "failed":
      return "nothing-to-do"
    case "released":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      await paygate.problems.resolve("cancel-failed", attempt.id)
      return "nothing-to-do"
    case "captured":
      await paygate.problems.report("cancel-not-possible", attempt, {
        state: attempt.state,
        method: attempt.method,
      })
      return "nothing-to-do"
    case "authorized":
      if (!methods[attempt.method].release) {
        await paygate.problems.report("cancel-not-possible", attempt, {
          state: attempt.state,
          method: attempt.method,
        })
        return "nothing-to-do"
      }
      await requestOperation(paygate, attempt, { kind: "release", amount: attempt.amount, key: null })
      await paygate.problems.resolve("cancel-failed", attempt.id)
      return "released"
  }
}
