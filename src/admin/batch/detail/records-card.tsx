import { Select, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { BatchView, ListedRecordView } from "../../../contracts/batch-view"
import { batchRecordStates } from "../../../domain/batch/batch-state"
import { languageOf } from "../../../domain/languages"
import { AmountText } from "../../components/amount"
import { Card } from "../../components/card"
import { CodeInWords } from "../../components/code-in-words"
import { FileButton } from "../../components/file-button"
import { OrderLink } from "../../components/order-link"
import { ScrollingTable } from "../../components/scrolling-table"
import { adminApi } from "../../lib/admin-api"
import { useLanguage } from "../../lib/use-language"
import { RecordBadge } from "../badges"
import { Pager } from "../pager"
import { Waiting } from "../waiting"

const limit = 50

/** The records of a batch and the result of each. */
export function RecordsCard({ batch }: { batch: BatchView }) {
  const { t } = useTranslation("paygate-batch")
  const { t: common } = useTranslation("paygate-common")
  const language = languageOf(useLanguage())
  const [filter, setFilter] = useState("all")
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    // Every answer changes the counts, and with them the records.
    queryKey: ["paygate", "batch-records", batch.id, filter, offset, batch.counts, batch.findings],
    queryFn: ({ signal }) =>
      adminApi<{ records: ListedRecordView[]; count: number }>(
        `/admin/paygate/batches/${batch.id}/records?limit=${limit}&offset=${offset}${filter === "all" ? "" : `&state=${filter}`}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const tools = (
    <>
      <Select
        size="small"
        value={filter}
        onValueChange={(value) => {
          setFilter(value)
          setOffset(0)
        }}
      >
        <Select.Trigger aria-label={t("detail.filter")} className="w-56">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value="all">{t("detail.all")}</Select.Item>
          <Select.Item value="findings">
            {t("detail.findings")} ({batch.findings})
          </Select.Item>
          {batchRecordStates.map((state) => (
            <Select.Item key={state} value={state}>
              {t(`record.${state}`)} ({batch.counts[state]})
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <FileButton path={`/admin/paygate/batches/${batch.id}/result?language=${language}`}>
        {t("detail.result")}
      </FileButton>
    </>
  )
  const columns = (["line", "order", "transId", "amount", "state", "note"] as const).map((name) =>
    t(`column.${name}`),
  )
  return (
    <Card title={t("detail.records")} tools={tools}>
      {query.data && query.data.records.length > 0 ? (
        <>
          <ScrollingTable name={t("detail.recordsLabel")} columns={columns}>
            {query.data.records.map((record) => (
              <Table.Row key={record.id}>
                <Table.Cell className="tabular-nums">{record.line}</Table.Cell>
                <Table.Cell>
                  {record.order_id === null ? (
                    "–"
                  ) : (
                    <OrderLink id={record.order_id}>
                      {record.order_number === null ? t("column.order") : `#${record.order_number}`}
                    </OrderLink>
                  )}
                </Table.Cell>
                <Table.Cell className="font-mono">{record.trans_id}</Table.Cell>
                <Table.Cell>
                  <AmountText amount={record.amount} currency={record.currency} />
                </Table.Cell>
                <Table.Cell>
                  <RecordBadge state={record.state} finding={record.finding} />
                </Table.Cell>
                <Table.Cell>
                  {record.state === "failed" && record.code !== null ? (
                    <CodeInWords code={record.code} advice />
                  ) : (
                    record.note && common("inEnglish", { words: record.note })
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </ScrollingTable>
          <Pager offset={offset} limit={limit} count={query.data.count} onMove={setOffset} />
        </>
      ) : (
        <Waiting query={query} empty={t("detail.noRecords")} />
      )}
    </Card>
  )
}
