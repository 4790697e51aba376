import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"

import { Allowed } from "../../components/allowed"
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
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("widget.title")}</Heading>
      </div>
      <SubscriptionLines subscriptions={data.subscriptions} />
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details",
  id: "medusa-payment-paygate:order-subscriptions",
})
