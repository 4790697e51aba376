import { Checkbox, Input, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { BatchCandidateView } from "../../../contracts/batch-view"
import { AmountText } from "../../components/amount"
import { ScrollingTable } from "../../components/scrolling-table"
import { inLanguage } from "../../lib/format"
import { useLanguage } from "../../lib/use-language"

import type { Chosen } from "./chosen"

/** Payments to choose from, each with the amount to refund or release; initially the whole remaining amount. */
export function CandidateTable({
  candidates,
  wholeOnly,
  chosen,
  onChange,
}: {
  candidates: readonly BatchCandidateView[]
  /** Releases always cover whole payments. */
  wholeOnly: boolean
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const { t } = useTranslation("paygate-batch")
  const language = useLanguage()
  const offered = candidates.flatMap(({ payment_id: id, left }) =>
    id === null ? [] : [{ id, all: inLanguage(left, language) }],
  )
  const all = offered.length > 0 && offered.every(({ id }) => chosen.has(id))
  const change = (id: string, typed: string | undefined) => {
    const next = new Map(chosen)
    if (typed === undefined) {
      next.delete(id)
    } else {
      next.set(id, typed)
    }
    onChange(next)
  }
  const chooseAll = () => {
    const next = new Map(chosen)
    offered.forEach(({ id, all: left }) => (all ? next.delete(id) : next.set(id, next.get(id) ?? left)))
    onChange(next)
  }
  const selectAll = <Checkbox checked={all} onCheckedChange={chooseAll} aria-label={t("make.selectAll")} />
  const columns = [selectAll, t("column.order"), t("column.transId"), t("column.left"), t("column.amount")]
  return (
    <ScrollingTable name={t("make.candidates")} columns={columns}>
      {candidates.map(({ payment_id: id, order_number, trans_id: transId, left, currency }) =>
        id === null ? null : (
          <Table.Row key={id}>
            <Table.Cell>
              <Checkbox
                checked={chosen.has(id)}
                onCheckedChange={(checked) =>
                  change(id, checked === true ? inLanguage(left, language) : undefined)
                }
                aria-label={t("make.selectOf", { transId })}
              />
            </Table.Cell>
            <Table.Cell>{order_number === null ? "–" : `#${order_number}`}</Table.Cell>
            <Table.Cell className="font-mono">{transId}</Table.Cell>
            <Table.Cell>
              <AmountText amount={left} currency={currency} />
            </Table.Cell>
            <Table.Cell>
              {!wholeOnly && (
                <Input
                  size="small"
                  className="w-28"
                  inputMode="decimal"
                  disabled={!chosen.has(id)}
                  value={chosen.get(id) ?? ""}
                  onChange={(event) => change(id, event.target.value)}
                  aria-label={t("make.amountOf", { transId })}
                />
              )}
            </Table.Cell>
          </Table.Row>
        ),
      )}
    </ScrollingTable>
  )
}
