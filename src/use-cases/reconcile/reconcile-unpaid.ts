import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type { ProblemReason } from "../../domain/problem"
import { mayHaveOrder, nextUnpaidStep } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { assertNever } from "../../paygate/wire/assert-never"
import { lockOrder } from "../booking/lock-order"

import { readStoreFacts } from "./store-facts"
import { completeCart, StoreStepError } from "./store-steps"

/** What is left to do for an attempt without money. */
export type UnpaidResult =
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "again" }
  | { readonly kind: "waits"; readonly dueAt: Date }

/**
 * Handles the order of an attempt without money: places it early where the shop wants that, and undoes it by the shop's
 * policy when the payment fails.
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
  const { unpaidOrders } = paygate.configuration
  if (unpaidOrders === "cancel") {
    await cancelOrder(container, orderId)
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
    done: unpaidOrders === "cancel" ? "canceled" : "kept",
  })
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

function howItEnded({ code }: Attempt): { readonly reason: ProblemReason; readonly code?: string } {
  return code === null ? { reason: "payment-ended" } : { reason: "payment-failed", code }
}
