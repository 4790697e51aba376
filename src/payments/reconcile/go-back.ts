import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type { AutoRefundReason } from "../../domain/next-step"
import type PaygateModuleService from "../../modules/paygate/service"

import { autoRefund, reportAutoRefunded } from "./auto-refund"
import { keepBooks } from "./keep-books"
import { readStoreFacts } from "./store-facts"

/** When an unconfirmed refund is checked again, in milliseconds. */
const goesBackAgainAfter = 60_000

type WentBack =
  | { readonly kind: "auto-refunded"; readonly reason: AutoRefundReason }
  | { readonly kind: "waits"; readonly dueAt: Date }

/** Once the automatic refund has started, nothing else happens to the payment. */
export async function goBack(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<WentBack> {
  const refund = await autoRefund(paygate, attempt)
  switch (refund.kind) {
    case "auto-refunded": {
      await endReturned(container, paygate, (await paygate.attempts.byId(attempt.id)) ?? attempt)
      return { kind: "auto-refunded", reason: (attempt.stateReason ?? "gone") as AutoRefundReason }
    }
    case "pending":
      return { kind: "waits", dueAt: new Date(Date.now() + goesBackAgainAfter) }
  }
}

/** Medusa may have a payment we do not know: the order was canceled while it was being paid. */
export async function withPayment(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Attempt> {
  if (attempt.paymentId !== null || attempt.duplicateOf !== null) {
    return attempt
  }
  const { payment, order } = await readStoreFacts(container, paygate, attempt)
  if (payment) {
    await paygate.orders.notePayment(attempt.id, { orderId: order?.id ?? null, paymentId: payment.id })
  }
  return (await paygate.attempts.byId(attempt.id)) ?? attempt
}

/**
 * Reports the finished refund once, and records it in Medusa where the payment exists.
 * @returns when to check again
 */
export async function endReturned(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Date | null> {
  await reportAutoRefunded(paygate, attempt)
  return keepBooks(container, paygate, await withPayment(container, paygate, attempt))
}
