import { Copy } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { useWords } from "../lib/use-words"

/** The known values of a subscription. */
export function Facts({ subscription }: { subscription: SubscriptionView }) {
  const { t, money, interval, day, moment } = useWords()
  const { customer, order, created_by: creator } = subscription
  return (
    <dl className="divide-y">
      <Fact name={t("aboId")}>
        <span className="flex items-center gap-x-2">
          <span className="break-all">{subscription.abo_id}</span>
          <Copy content={subscription.abo_id} className="text-ui-fg-subtle" />
        </span>
      </Fact>
      <Fact name={t("amount")}>{money(subscription)}</Fact>
      <Fact name={t("interval")}>{interval(subscription.interval_days)}</Fact>
      <Fact name={t("runs")}>
        {day(subscription.start_date)} – {day(subscription.end_date)}
      </Fact>
      <Fact name={t("description")}>{subscription.description ?? t("unknownDescription")}</Fact>
      <Fact name={t("customer")}>
        {customer ? (
          <TextLink to={`/customers/${customer.id}`}>{customer.email ?? customer.id}</TextLink>
        ) : (
          "–"
        )}
      </Fact>
      <Fact name={t("order")}>
        {order ? (
          <TextLink to={`/orders/${order.id}`}>
            {order.display_id === null ? order.id : `#${order.display_id}`}
          </TextLink>
        ) : (
          "–"
        )}
      </Fact>
      <Fact name={t("account")}>{subscription.account_id}</Fact>
      <Fact name={t("created")}>
        {creator
          ? t("createdBy", { when: moment(subscription.created_at), who: creator.email ?? creator.id })
          : moment(subscription.created_at)}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 items-start gap-x-4 px-6 py-3">
      <dt className="txt-compact-small-plus text-ui-fg-subtle">{name}</dt>
      <dd className="txt-small text-ui-fg-base break-words">{children}</dd>
    </div>
  )
}

function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="text-ui-fg-base underline underline-offset-2 hover:no-underline focus-visible:shadow-borders-focus break-all rounded outline-none"
    >
      {children}
    </Link>
  )
}
