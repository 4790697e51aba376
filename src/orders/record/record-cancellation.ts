import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"

/**
 * Cancels Medusa's payment of a reservation that the gateway has released; the provider's hook sees that it is gone and
 * calls nothing. The collection is canceled with its last live payment, as when an order is canceled, so that the
 * order shows as unpaid and can be paid in another way.
 */
export async function recordCancellation(container: MedusaContainer, paymentId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { payment_collection_id: collectionId } = await payments.cancelPayment(paymentId)
  if (await areAllCanceled(container, collectionId)) {
    await payments.updatePaymentCollections(collectionId, { status: PaymentCollectionStatus.CANCELED })
  }
}

/** A separate query: joined to the collection, a payment whose session is gone would be hidden. */
async function areAllCanceled(container: MedusaContainer, collectionId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["canceled_at"],
    filters: { payment_collection_id: collectionId } as object,
  })
  return (data as { canceled_at: string | Date | null }[]).every(({ canceled_at }) => canceled_at !== null)
}
