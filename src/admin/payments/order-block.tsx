import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AttemptDetails } from "../../contracts/attempt-details"
import { Card } from "../components/card"
import { Labeled } from "../components/labeled"
import { OrderLink } from "../components/order-link"

/** The order that a payment was for, and who paid it. */
export function OrderBlock({ order }: { order: AttemptDetails["order"] }) {
  const { t } = useTranslation("paygate-payments")
  return (
    <Card title={t("one.orderTitle")}>
      {order === null ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("one.noOrder")}
        </Text>
      ) : (
        <dl className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-3">
          <Labeled label={t("order")}>
            <OrderLink id={order.id}>{`#${order.number}`}</OrderLink>
          </Labeled>
          <Labeled label={t("one.customer")}>
            {order.customer === null ? (
              "–"
            ) : (
              <Link
                to={`/customers/${order.customer.id}`}
                className="underline underline-offset-2 hover:no-underline"
              >
                {order.customer.name ?? order.email ?? order.customer.id}
              </Link>
            )}
          </Labeled>
          <Labeled label={t("one.email")}>
            <span className="break-all">{order.email ?? "–"}</span>
          </Labeled>
        </dl>
      )}
    </Card>
  )
}
