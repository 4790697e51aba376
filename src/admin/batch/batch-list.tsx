import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { BatchView } from "../../contracts/batch-view"
import { Moment } from "../components/moment"
import { ScrollingTable } from "../components/scrolling-table"

import { BatchBadge } from "./badges"
import { Totals } from "./totals"

/** Batches, newest first. */
export function BatchList({ batches }: { batches: readonly BatchView[] }) {
  const { t } = useTranslation("paygate-batch")
  const columns = (["file", "kind", "state", "records", "total", "created"] as const).map((name) =>
    t(`column.${name}`),
  )
  return (
    <ScrollingTable name={t("list.label")} columns={columns}>
      {batches.map((batch) => (
        <Table.Row key={batch.id}>
          <Table.Cell>
            <Link
              className="text-ui-fg-base underline underline-offset-2 hover:no-underline font-medium"
              to={`/paygate/batch/${batch.id}`}
            >
              {batch.file_name ?? batch.id}
            </Link>
          </Table.Cell>
          <Table.Cell>
            {t(`kind.${batch.kind}`)}, {batch.account_id}
          </Table.Cell>
          <Table.Cell>
            <div className="flex items-center gap-x-2">
              <BatchBadge state={batch.state} />
              {batch.findings > 0 && (
                <span className="text-ui-fg-error">{t("detail.toLookAt", { count: batch.findings })}</span>
              )}
            </div>
          </Table.Cell>
          <Table.Cell className="tabular-nums">{batch.record_count}</Table.Cell>
          <Table.Cell>
            <Totals totals={batch.totals} />
          </Table.Cell>
          <Table.Cell>
            <Moment at={batch.created_at} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollingTable>
  )
}
