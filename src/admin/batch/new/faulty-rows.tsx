import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { FaultyRowView } from "../../../contracts/batch-view"
import { Card } from "../../components/card"
import { CsvDownload } from "../../components/csv-download"
import { ScrollingTable } from "../../components/scrolling-table"

import { useRowFaultWords } from "./use-row-fault-words"

/** How many rows the screen shows; the downloaded file has all of them. */
const most = 100

/** Rows that cannot go into the batch, by the order number people know, and all of them as a file to correct. */
export function FaultyRows({ rows, hasLines }: { rows: readonly FaultyRowView[]; hasLines: boolean }) {
  const { t } = useTranslation("paygate-batch")
  const { t: common } = useTranslation("paygate-common")
  const words = useRowFaultWords()
  const columns = [
    ...(hasLines ? [t("column.line")] : []),
    t("column.order"),
    t("column.field"),
    t("column.value"),
    t("column.problem"),
  ]
  const mend = () => [
    [
      t("column.order"),
      t("field.payment"),
      "TransID",
      t("column.amount"),
      t("field.currency"),
      common("file.problem"),
    ],
    ...rows.map(({ written, fault }) => [
      ...[written.order, written.payment, written.trans_id, written.amount, written.currency].map(
        (cell) => cell ?? "",
      ),
      words(fault),
    ]),
  ]
  return (
    <Card
      title={<span className="text-ui-fg-error">{t("make.problems", { count: rows.length })}</span>}
      tools={
        <CsvDownload fileName="problems.csv" rows={mend}>
          {common("file.mend")}
        </CsvDownload>
      }
    >
      <ScrollingTable name={t("make.problemsLabel")} columns={columns}>
        {rows.slice(0, most).map((row, index) => (
          <Table.Row key={index}>
            {hasLines && <Table.Cell className="tabular-nums">{row.line}</Table.Cell>}
            <Table.Cell className="break-all">{nameOf(row)}</Table.Cell>
            <Table.Cell>{t(`field.${row.field}`)}</Table.Cell>
            <Table.Cell>{valueOf(row)}</Table.Cell>
            <Table.Cell>{words(row.fault)}</Table.Cell>
          </Table.Row>
        ))}
      </ScrollingTable>
      {rows.length > most && (
        <p className="text-ui-fg-subtle txt-small px-6 py-2">
          {t("make.rest", { count: rows.length - most })}
        </p>
      )}
    </Card>
  )
}

function nameOf({ order_number: number, written }: FaultyRowView): string {
  return number === null ? (written.order ?? written.trans_id ?? written.payment ?? "–") : `#${number}`
}

function valueOf({ field, written }: FaultyRowView): string {
  switch (field) {
    case "amount":
      return written.amount ?? "–"
    case "currency":
      return written.currency ?? "–"
    case "payment":
      return [written.order, written.payment, written.trans_id].filter(Boolean).join(", ") || "–"
    case "row":
      return "–"
  }
}
