import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { Allowed } from "../../components/allowed"
import { Card } from "../../components/card"
import { useSubscriptions } from "../../routes/paygate/subscriptions/lib/queries"
import { useWords } from "../../routes/paygate/subscriptions/lib/use-words"
import { AddDrawer } from "../../routes/paygate/subscriptions/parts/add-drawer"
import { SubscriptionLines } from "../../routes/paygate/subscriptions/parts/subscription-lines"

/** A customer's subscriptions, and a button to register one. */
export default function CustomerSubscriptions({ data: customer }: { data: { id: string } }) {
  return (
    <Allowed to="GET /admin/paygate/subscriptions">
      <Subscriptions customer={customer} />
    </Allowed>
  )
}

function Subscriptions({ customer }: { customer: { id: string } }) {
  const { t } = useWords()
  const [isAdding, setIsAdding] = useState(false)
  const { data, isPending } = useSubscriptions({ customer_id: customer.id, limit: "50" })
  if (isPending) {
    return null
  }
  return (
    <Card
      title={t("widget.title")}
      tools={
        <Allowed to="POST /admin/paygate/subscriptions">
          <Button size="small" variant="secondary" onClick={() => setIsAdding(true)}>
            {t("add")}
          </Button>
        </Allowed>
      }
    >
      {data && data.count > 0 ? (
        <SubscriptionLines subscriptions={data.subscriptions} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("widget.none")}
        </Text>
      )}
      {isAdding && <AddDrawer customer={customer.id} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}

export const config = defineWidgetConfig({
  zone: "customer.details",
  id: "medusa-payment-paygate:customer-subscriptions",
})
