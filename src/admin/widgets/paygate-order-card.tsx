import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"

import { Allowed } from "../components/allowed"
import { OrderCard } from "../order-card/order-card"

/** Every provider of ours is named `pp_<method>_paygate`. */
const ours = /^pp_[a-z-]+_paygate$/

function PaygateOrderCard({ data: order }: DetailWidgetProps<AdminOrder>) {
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
  const isOurs = payments.some(({ provider_id }) => ours.test(provider_id))
  return (
    <Allowed to="GET /admin/paygate/orders/:id">
      <OrderCard orderId={order.id} isOurs={isOurs} />
    </Allowed>
  )
}

export const config = defineWidgetConfig({ zone: "order.details", id: "paygate:order-card" })

export default PaygateOrderCard
