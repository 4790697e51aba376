import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { RefundableItem } from "../../contracts/refundable-items"

interface ItemRow {
  readonly id: string
  readonly title: string
  readonly product_title?: string | null
  readonly variant_title?: string | null
  readonly quantity: number
  /** Without what came back. */
  readonly total: BigNumberInput
  readonly return_received_total?: BigNumberInput
  readonly return_dismissed_total?: BigNumberInput
  readonly detail: {
    readonly return_requested_quantity: number
    readonly return_received_quantity: number
    readonly return_dismissed_quantity: number
  }
}

interface ShippingRow {
  readonly id: string
  readonly name: string
  readonly total: BigNumberInput
  readonly detail?: { readonly return_id?: string | null } | null
}

interface OrderRow {
  readonly summary: { readonly pending_difference: BigNumberInput }
  readonly items: readonly ItemRow[]
  readonly shipping_methods: readonly ShippingRow[]
}

/**
 * What of an order can be refunded by items and quantities, by Medusa's own figures; undefined when there is no such order.
 *
 * Medusa does not know which items a refund was for. What came back, or is to come back, has most likely been refunded
 * unless the order still owes the shopper money; so it is offered only then.
 */
export async function readRefundableItems(
  container: MedusaContainer,
  orderId: string,
): Promise<readonly RefundableItem[] | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "currency_code", "total", "summary", "items.*", "items.detail.*"].concat(
      ["items.total", "items.return_received_total", "items.return_dismissed_total"],
      ["shipping_methods.*", "shipping_methods.total", "shipping_methods.detail.*"],
    ),
    filters: { id: orderId },
  })
  const [order] = data as unknown as OrderRow[]
  if (!order) {
    return undefined
  }
  const owesShopper = MathBN.lt(order.summary.pending_difference, 0)
  const items = order.items.map((item) => refundableItem(item, owesShopper))
  const shipping = order.shipping_methods.filter(({ detail }) => !detail?.return_id).map(refundableShipping)
  return [...items, ...shipping].filter(({ refundable, total }) => refundable > 0 && MathBN.gt(total, 0))
}

function refundableItem(item: ItemRow, owesShopper: boolean): RefundableItem {
  const { detail } = item
  const returned =
    detail.return_requested_quantity + detail.return_received_quantity + detail.return_dismissed_quantity
  const { return_received_total: receivedTotal = 0, return_dismissed_total: dismissedTotal = 0 } = item
  return {
    id: item.id,
    title: item.product_title ?? item.title,
    variant: item.variant_title ?? null,
    ordered: item.quantity,
    returned,
    refundable: owesShopper ? item.quantity : item.quantity - returned,
    total: exact(MathBN.sum(item.total, receivedTotal, dismissedTotal)),
  }
}

function refundableShipping({ id, name, total }: ShippingRow): RefundableItem {
  return { id, title: name, variant: null, ordered: 1, returned: 0, refundable: 1, total: exact(total) }
}

function exact(amount: BigNumberInput): string {
  return MathBN.convert(amount).toFixed()
}
