import { Table } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { useWords } from "../lib/use-words"

import { StateBadge } from "./state-badge"

/** The address of a subscription's page. */
export const pageOf = (id: string) => `/paygate/subscriptions/${id}`

/** The rows of a list. A row opens its page: by its link for keyboards, anywhere on the row for a mouse. */
export function SubscriptionTable({ subscriptions }: { subscriptions: readonly SubscriptionView[] }) {
  const { t, money, interval, day } = useWords()
  const navigate = useNavigate()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[760px]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("aboId")}</Table.HeaderCell>
            <Table.HeaderCell>{t("customer")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("amount")}</Table.HeaderCell>
            <Table.HeaderCell>{t("interval")}</Table.HeaderCell>
            <Table.HeaderCell>{t("runs")}</Table.HeaderCell>
            <Table.HeaderCell>{t("state")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {subscriptions.map((each) => (
            <Table.Row
              key={each.id}
              className="cursor-pointer"
              onClick={() => void navigate(pageOf(each.id))}
            >
              <Table.Cell className="whitespace-nowrap">
                <Link
                  to={pageOf(each.id)}
                  // Otherwise the row would navigate a second time.
                  onClick={(event) => event.stopPropagation()}
                  className="text-ui-fg-base focus-visible:shadow-borders-focus rounded font-medium outline-none hover:underline"
                >
                  {each.abo_id}
                </Link>
              </Table.Cell>
              <Table.Cell className="max-w-[220px] truncate">
                {each.customer?.email ?? each.customer?.id ?? "–"}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">{money(each)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{interval(each.interval_days)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {day(each.start_date)} – {day(each.end_date)}
              </Table.Cell>
              <Table.Cell>
                <StateBadge subscription={each} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
