import type { MedusaContainer } from "@medusajs/framework/types"

import { readMedusaPayment } from "./medusa-payment"
import { addOrderTransactions } from "./order-transactions"

/** Captures of a payment that its order's account lacks. */
export interface UnenteredCaptures {
  readonly orderId: string
  readonly paymentId: string
  readonly captureIds: readonly string[]
}

/** Enters captures in the order's account that core did not come to enter; Medusa's own amounts, unrounded. */
export async function enterCaptures(
  container: MedusaContainer,
  { orderId, paymentId, captureIds }: UnenteredCaptures,
): Promise<void> {
  const payment = await readMedusaPayment(container, paymentId)
  const captures = payment?.captures.filter(({ id }) => captureIds.includes(id)) ?? []
  await addOrderTransactions(
    container,
    { orderId, currency: payment?.currency ?? "" },
    captures.map(({ id, amount }) => ({ reference: "capture", referenceId: id, amount })),
  )
}
