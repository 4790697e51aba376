import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { Allowed } from "../components/allowed"
import { LinkCard } from "../payment-link/link-card"

function PaygatePaymentLink({ data: order }: { data: { id: string } }) {
  return (
    <Allowed to="GET /admin/paygate/payment-links">
      <LinkCard orderId={order.id} />
    </Allowed>
  )
}

export const config = defineWidgetConfig({
  zone: ["order.details.side", "draft_order.details.side"],
  id: "paygate:payment-link",
})

export default PaygatePaymentLink
