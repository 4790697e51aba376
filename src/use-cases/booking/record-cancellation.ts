import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"

/**
 * Cancels the payment of a reservation that the gateway has released; the provider's hook finds it gone and calls nothing.
 * As when an order is cancelled, the collection is cancelled with its last live payment, so that the order shows as unpaid
 * and can be paid in another way.
 */
export async function recordCancellation(container: MedusaContainer, paymentId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { payment_collection_id: collectionId } = await payments.cancelPayment(paymentId)
  if (await areAllCanceled(container, collectionId)) {
    await payments.updatePaymentCollections(collectionId, { status: PaymentCollectionStatus.CANCELED })
  }
}

/** Asked for on their own: a query over the collection's payments hides one whose session is gone. */
async function areAllCanceled(container: MedusaContainer, collectionId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["canceled_at"],
    filters: { payment_collection_id: collectionId } as object,
  })
  return (data as { canceled_at: string | Date | null }[]).every(({ canceled_at }) => canceled_at !== null)
}
