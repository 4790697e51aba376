import { Button, Checkbox, Label, Table, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import type { BatchPreviewView } from "../../../domain/batch/batch-view"
import { Amount } from "../../components/amount"
import { Card } from "../card"
import { FaultTable } from "../fault-table"
import { WideTable } from "../wide-table"

/** What would be reserved, by account and currency, and which rows cannot be. */
export function Preview({
  preview,
  isCreating,
  onCreate,
}: {
  preview: BatchPreviewView
  isCreating: boolean
  onCreate: (skipWrongRows: boolean) => void
}) {
  const { t } = useTranslation("paygate-batch")
  const [skip, setSkip] = useState(false)
  const id = useId()
  const { rows, totals, problems, problem_count: wrong } = preview
  const columns = [t("column.account"), t("column.records"), t("column.total")]
  return (
    <>
      {wrong > 0 && (
        <Card title={<span className="text-ui-fg-error">{t("make.problems", { count: wrong })}</span>}>
          <FaultTable label={t("make.problemsLabel")} faults={problems} count={wrong} />
        </Card>
      )}
      <Card title={t("make.previewTitle")} intro={t("make.files")}>
        {rows === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("make.empty")}
          </Text>
        ) : (
          <WideTable label={t("make.previewTitle")} columns={columns}>
            {totals.map(({ account_id, currency, count, amount }) => (
              <Table.Row key={`${account_id} ${currency}`}>
                <Table.Cell>{account_id}</Table.Cell>
                <Table.Cell className="tabular-nums">{count}</Table.Cell>
                <Table.Cell>
                  <Amount amount={amount} currency={currency} />
                </Table.Cell>
              </Table.Row>
            ))}
          </WideTable>
        )}
        <div className="flex flex-wrap items-center justify-end gap-4 px-6 py-4">
          {wrong > 0 && rows > 0 && (
            <div className="flex items-center gap-x-2">
              <Checkbox id={id} checked={skip} onCheckedChange={(checked) => setSkip(checked === true)} />
              <Label htmlFor={id} size="small">
                {t("make.skip")}
              </Label>
            </div>
          )}
          <Button
            size="small"
            isLoading={isCreating}
            disabled={rows === 0 || (wrong > 0 && !skip)}
            onClick={() => onCreate(skip)}
          >
            {t("make.create", { count: rows })}
          </Button>
        </div>
      </Card>
    </>
  )
}
