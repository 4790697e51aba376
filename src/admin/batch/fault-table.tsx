import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { BatchFaultView } from "../../contracts/batch-view"
import { ScrollingTable } from "../components/scrolling-table"

/** Faults of a file by line and field. */
export function FaultTable({
  label,
  faults,
  count,
}: {
  label: string
  faults: readonly BatchFaultView[]
  count: number
}) {
  const { t } = useTranslation("paygate-batch")
  const { t: common } = useTranslation("paygate-common")
  return (
    <>
      <ScrollingTable name={label} columns={[t("column.line"), t("column.field"), t("column.problem")]}>
        {faults.map(({ line, field, problem }, index) => (
          <Table.Row key={index}>
            <Table.Cell className="tabular-nums">{line}</Table.Cell>
            <Table.Cell>{field}</Table.Cell>
            <Table.Cell>{common("inEnglish", { words: problem })}</Table.Cell>
          </Table.Row>
        ))}
      </ScrollingTable>
      {count > faults.length && (
        <p className="text-ui-fg-subtle txt-small px-6 py-2">
          {t("make.rest", { count: count - faults.length })}
        </p>
      )}
    </>
  )
}
