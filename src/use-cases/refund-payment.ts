import type { MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"

/** Names a refund that does not wait for the gateway's first notify. */
export const forceKey = "paygate_force"

/** What an admin wants to refund. */
export interface RefundWish {
  readonly paymentId: string
  /** Major units, as Medusa has it. */
  readonly amount: number
  readonly note?: string
  /** Does not wait for the gateway's first notify, see `refuseWhileHeldBack`. */
  readonly force?: boolean
}

/**
 * Refunds as Medusa's own button does, with what that cannot say.
 * @throws MedusaError with the gateway's reason in words
 */
export async function refundPayment(container: MedusaContainer, wish: RefundWish): Promise<void> {
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: wish.paymentId,
      amount: wish.amount,
      ...(wish.note === undefined ? {} : { note: wish.note }),
      // The workflow hands metadata on to the payment module, which stores it on the refund; although its input type does not name it.
      ...(wish.force ? { metadata: { [forceKey]: true } } : {}),
    },
  })
}
