import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptRow } from "../../../../domain/gateway-page"
import { Amount } from "../../../components/amount"
import { Moment } from "../../../components/moment"
import { OrderLink } from "../../../components/order-link"
import { StandingBadge } from "../../../components/standing-badge"
import { useMethodName } from "../../../lib/use-method-name"
import { IdCell } from "../parts/id-cell"
import { ScrollingTable } from "../parts/scrolling-table"

export function AttemptTable({ attempts }: { attempts: readonly AttemptRow[] }) {
  const { t } = useTranslation("paygate-gateway")
  const methodName = useMethodName()
  const columns = [
    t("attempts.opened"),
    t("attempts.method"),
    t("state"),
    t("attempts.amount"),
    t("attempts.order"),
    "TransID",
    "PayID",
  ]
  return (
    <ScrollingTable name={t("attempts.title")} columns={columns}>
      {attempts.map((attempt) => (
        <Table.Row key={attempt.id}>
          <Table.Cell className="text-nowrap">
            <Moment at={attempt.created_at} />
          </Table.Cell>
          <Table.Cell className="text-nowrap">{methodName(attempt.method)}</Table.Cell>
          <Table.Cell>
            <StandingBadge standing={attempt.standing} />
          </Table.Cell>
          <Table.Cell>
            <Amount amount={attempt.amount} currency={attempt.currency} />
          </Table.Cell>
          <Table.Cell>
            {attempt.order_id === null ? (
              "–"
            ) : (
              <OrderLink id={attempt.order_id}>{`#${attempt.order_number ?? "?"}`}</OrderLink>
            )}
          </Table.Cell>
          <IdCell name="TransID" value={attempt.trans_id} />
          <IdCell name="PayID" value={attempt.pay_id} />
        </Table.Row>
      ))}
    </ScrollingTable>
  )
}
