import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"

import { Allowed } from "../components/allowed"
import { OrderCard } from "../order-card/order-card"

/** All payment providers of this plugin are named `pp_<method>_paygate`. */
const ours = /^pp_[a-z-]+_paygate$/

function PaygateOrderCard({ data: order }: DetailWidgetProps<AdminOrder>) {
  const payments = (order.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .filter(({ provider_id }) => ours.test(provider_id))
    .map((payment) => ({ ...payment, payment_status: order.payment_status }))
  return (
    <Allowed to="GET /admin/paygate/orders/:id">
      <OrderCard orderId={order.id} payments={payments} />
    </Allowed>
  )
}

/** In the main column the dashboard puts widgets below the order's JSON; the side column is next to Medusa's payments. */
export const config = defineWidgetConfig({ zone: "order.details.side", id: "paygate:order-card" })

export default PaygateOrderCard
