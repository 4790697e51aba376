import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Core books a refund on the payment and then on the order. When it stopped in between, the order's part is made good here; core's own
 * step leaves transactions with a known reference out, and so does this.
 */
export async function ensureOrderTransaction(
  container: MedusaContainer,
  refund: { id: string; orderId: string; amount: number; currency: string },
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_transaction",
    fields: ["id"],
    filters: { order_id: refund.orderId, reference_id: refund.id },
  })
  if (data.length === 0) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: refund.orderId,
      amount: -refund.amount,
      currency_code: refund.currency,
      reference: "refund",
      reference_id: refund.id,
    })
  }
}
