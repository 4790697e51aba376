import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { ProblemReason } from "../../domain/problem"
import { mayHaveOrder, nextUnpaidStep } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { lockOrder } from "../../orders/record/lock-order"
import { assertNever } from "../../paygate/wire/assert-never"

import { readStoreFacts } from "./store-facts"
import { completeCart, StoreStepError } from "./store-steps"

/** What is left to do for an attempt without money. */
export type UnpaidResult =
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "again" }
  | { readonly kind: "waits"; readonly dueAt: Date }

/**
 * Handles the order of an attempt whose money is no order's: places it early where the shop wants that, and undoes it by the
 * shop's policy when the payment fails, differs or goes back.
 */
export async function reconcileUnpaid(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<UnpaidResult> {
  const { pendingOrders } = paygate.configuration
  if (!mayHaveOrder(attempt, pendingOrders)) {
    return { kind: "nothing-to-do" }
  }
  const facts = await readStoreFacts(container, paygate, attempt)
  const next = nextUnpaidStep(attempt, facts, { pendingOrders, now: new Date() })
  switch (next.step) {
    case "nothing":
      return { kind: "nothing-to-do" }
    case "complete-cart":
      await completeCart(container, paygate, attempt, next)
      return { kind: "again" }
    case "note-order":
      await paygate.orders.markAwaits(attempt.id, next.orderId)
      return { kind: "nothing-to-do" }
    case "wait":
      return { kind: "waits", dueAt: next.until }
    case "unpaid":
      await undoUnpaid(container, paygate, attempt, next.orderId)
      return { kind: "nothing-to-do" }
    default:
      return assertNever(next)
  }
}

/** Cancels the order, which frees its stock, or leaves it to a person; an event either way. */
async function undoUnpaid(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  orderId: string,
): Promise<void> {
  // Whoever decides about held money may try this very order again.
  const done =
    paygate.configuration.unpaidOrders === "cancel" && attempt.state !== "held" ? "canceled" : "kept"
  if (done === "canceled") {
    await cancelOrder(container, orderId)
  } else if (await wasTold(paygate, attempt, orderId)) {
    return
  } else {
    await paygate.problems.report(
      "order-unpaid",
      { id: attempt.id, orderId },
      {
        trans_id: attempt.transId,
        amount: formatMoney(attempt.amount, attempt.currency),
        ...howItEnded(attempt),
      },
    )
  }
  await paygate.orders.endAwaiting(attempt.id, orderId)
  paygate.emit("paygate.order.unpaid", {
    order_id: orderId,
    attempt_id: attempt.id,
    done,
  })
}

/** Money that is kept is looked after for long; a person who has dealt with the order is not told again. */
async function wasTold(paygate: PaygateModuleService, { id }: Attempt, orderId: string): Promise<boolean> {
  const told = await paygate.listPaygateProblems(
    { kind: "order-unpaid", attempt_id: id, order_id: orderId },
    { take: 1 },
  )
  return told.length > 0
}

async function cancelOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const release = await lockOrder(container, orderId)
  try {
    const { errors } = await cancelOrderWorkflow(container).run({
      input: { order_id: orderId },
      throwOnError: false,
    })
    if (errors.length > 0) {
      throw new StoreStepError("canceling the unpaid order", errors[0]?.error)
    }
  } finally {
    await release()
  }
}

function howItEnded({ state, stateReason, code }: Attempt): {
  readonly reason: ProblemReason
  readonly code?: string
} {
  if (state === "differs") {
    return { reason: "amount-differs" }
  }
  if (stateReason !== null) {
    return { reason: stateReason as ProblemReason }
  }
  return code === null ? { reason: "payment-ended" } : { reason: "payment-failed", code }
}
