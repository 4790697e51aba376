import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { Allowed } from "../../components/allowed"
import { Card } from "../../components/card"
import { useSubscriptions } from "../../routes/paygate/subscriptions/lib/queries"
import { useWords } from "../../routes/paygate/subscriptions/lib/use-words"
import { SubscriptionLines } from "../../routes/paygate/subscriptions/parts/subscription-lines"

/** The subscriptions that came from an order; nothing when there are none. */
export default function OrderSubscriptions({ data: order }: { data: { id: string } }) {
  return (
    <Allowed to="GET /admin/paygate/subscriptions">
      <Subscriptions order={order} />
    </Allowed>
  )
}

function Subscriptions({ order }: { order: { id: string } }) {
  const { t } = useWords()
  const { data } = useSubscriptions({ order_id: order.id, limit: "50" })
  if (!data || data.count === 0) {
    return null
  }
  return (
    <Card title={t("widget.title")}>
      <SubscriptionLines subscriptions={data.subscriptions} />
    </Card>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "medusa-payment-paygate:order-subscriptions",
})
