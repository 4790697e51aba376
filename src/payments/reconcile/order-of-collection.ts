import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order behind a payment collection, with its transactions. */
export interface CollectionOrder {
  readonly id: string
  readonly canceled: boolean
  readonly createdAt: Date
  readonly transactions: readonly { readonly reference_id: string | null }[]
  /** It has another payment collection. */
  readonly hasOtherCollection: boolean
}

interface OrderRow extends Pick<CollectionOrder, "id" | "transactions"> {
  readonly status: string
  readonly created_at: string | Date
}

/** Reads the order that is linked to the collection, or to the cart the collection was made for. */
export async function readOrderOfCollection(
  container: MedusaContainer,
  collectionId: string,
  cartId: string | undefined,
): Promise<CollectionOrder | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: byCollection } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collectionId },
  })
  const { data: byCart } =
    cartId === undefined
      ? { data: [] }
      : await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
  const [link] = [byCollection, byCart].flat() as { order_id: string }[]
  if (!link) {
    return undefined
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "status", "created_at", "transactions.reference_id"],
    filters: { id: link.order_id },
  })
  const { data: collections } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: link.order_id },
  })
  const [order] = orders as unknown as OrderRow[]
  const links = collections as { payment_collection_id: string }[]
  return (
    order && {
      id: order.id,
      canceled: order.status === "canceled",
      createdAt: new Date(order.created_at),
      transactions: order.transactions,
      hasOtherCollection: links.some(({ payment_collection_id: id }) => id !== collectionId),
    }
  )
}
