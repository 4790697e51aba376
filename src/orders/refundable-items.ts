import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { RefundableItem } from "../contracts/refundable-items"
import { leftOfItem, quantitiesOf } from "../domain/refunded-items"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"

import { attemptsOfOrder } from "./attempts-of-order"

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
 * What of an order can be refunded by items and quantities, and what was; undefined when there is no such order. An item that
 * was refunded stays in the list: nobody should look for it.
 */
export async function readRefundableItems(
  container: MedusaContainer,
  orderId: string,
): Promise<readonly RefundableItem[] | undefined> {
  const items = await readOrderItems(container, orderId)
  return items?.filter(({ refundable, refunded, total }) => refundable + refunded > 0 && MathBN.gt(total, 0))
}

/**
 * All that an order consists of, by Medusa's own figures; which items a refund was for Medusa does not know, our operations do.
 * @returns undefined when there is no such order
 */
export async function readOrderItems(
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
  const refunded = await refundedOf(container, orderId)
  const owesShopper = MathBN.lt(order.summary.pending_difference, 0)
  const shipping = order.shipping_methods.filter(({ detail }) => !detail?.return_id)
  return [
    ...order.items.map((item) => refundableItem(item, refunded.get(item.id) ?? 0, owesShopper)),
    ...shipping.map((method) => refundableShipping(method, refunded.get(method.id) ?? 0)),
  ]
}

/** How many of each item were refunded by item, or may have been: an outcome that is not known yet counts. */
async function refundedOf(container: MedusaContainer, orderId: string): Promise<ReadonlyMap<string, number>> {
  const attempts = await attemptsOfOrder(container, orderId)
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  return quantitiesOf(await paygate.refundedItems.byAttempts(attempts.map(({ id }) => id)))
}

function refundableItem(item: ItemRow, refunded: number, owesShopper: boolean): RefundableItem {
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
    refunded,
    refundable: leftOfItem({ ordered: item.quantity, returned, refunded, owesShopper }),
    total: exact(MathBN.sum(item.total, receivedTotal, dismissedTotal)),
  }
}

function refundableShipping({ id, name, total }: ShippingRow, refunded: number): RefundableItem {
  const quantities = { ordered: 1, returned: 0, refunded, refundable: Math.max(1 - refunded, 0) }
  return { id, title: name, variant: null, ...quantities, total: exact(total) }
}

function exact(amount: BigNumberInput): string {
  return MathBN.convert(amount).toFixed()
}
