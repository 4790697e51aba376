import { Alert, Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { BatchPreviewView } from "../../../contracts/batch-view"
import { AmountText } from "../../components/amount"
import { Card } from "../../components/card"
import { Consent } from "../../components/consent"
import { ScrollingTable } from "../../components/scrolling-table"
import { UnusedColumns } from "../../components/unused-columns"
import { useFileFaultWords } from "../../lib/use-file-fault-words"

import { FaultyRows } from "./faulty-rows"

/** What the user accepted before the payments are locked, in the form the route takes. */
export interface PreviewConsent {
  readonly skip_wrong_rows: boolean
  readonly ignore_unused_columns: boolean
}

/** What would be locked, by account and currency; which rows cannot be; and which parts of the file are not used. */
export function Preview({
  preview,
  hasLines,
  isCreating,
  onCreate,
}: {
  preview: BatchPreviewView
  /** Whether the preview was made from a file. */
  hasLines: boolean
  isCreating: boolean
  onCreate: (consent: PreviewConsent) => void
}) {
  const { t } = useTranslation("paygate-batch")
  const fileFaultWords = useFileFaultWords()
  const [skip, setSkip] = useState(false)
  const [ignore, setIgnore] = useState(false)
  const { rows, totals, faulty_rows: faulty, unused_columns: unused, file_fault: fileFault } = preview
  const columns = [t("column.account"), t("column.records"), t("column.total")]
  if (fileFault !== null) {
    return (
      <Card title={t("make.refused")}>
        <div className="px-6 py-4">
          <Alert variant="error" role="alert">
            {fileFaultWords(fileFault)}
          </Alert>
        </div>
      </Card>
    )
  }
  const isAgreed = (faulty.length === 0 || skip) && (unused.length === 0 || ignore)
  return (
    <>
      {faulty.length > 0 && <FaultyRows rows={faulty} hasLines={hasLines} />}
      <Card title={t("make.previewTitle")} intro={t("make.files")}>
        {unused.length > 0 && (
          <div className="px-6 py-4">
            <UnusedColumns names={unused} ignored={ignore} onChange={setIgnore} />
          </div>
        )}
        {rows === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("make.empty")}
          </Text>
        ) : (
          <ScrollingTable name={t("make.previewTitle")} columns={columns}>
            {totals.map(({ account_id, currency, count, amount }) => (
              <Table.Row key={`${account_id} ${currency}`}>
                <Table.Cell>{account_id}</Table.Cell>
                <Table.Cell className="tabular-nums">{count}</Table.Cell>
                <Table.Cell>
                  <AmountText amount={amount} currency={currency} />
                </Table.Cell>
              </Table.Row>
            ))}
          </ScrollingTable>
        )}
        <div className="flex flex-wrap items-center justify-end gap-4 px-6 py-4">
          {faulty.length > 0 && rows > 0 && (
            <Consent checked={skip} onChange={setSkip}>
              {t("make.skip")}
            </Consent>
          )}
          <Button
            size="small"
            isLoading={isCreating}
            disabled={rows === 0 || !isAgreed}
            onClick={() => onCreate({ skip_wrong_rows: skip, ignore_unused_columns: ignore })}
          >
            {t("make.create", { count: rows })}
          </Button>
        </div>
      </Card>
    </>
  )
}
