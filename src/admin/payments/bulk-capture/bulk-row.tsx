import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { AmountText } from "../../components/amount"
import { useMoneyFailureWords } from "../../money/use-money-failure-words"

import type { RowResult } from "./bulk-results"
import type { Capturable } from "./use-chosen-payments"

/** One of several payments, with what became of it. */
export function BulkRow({
  row,
  result: { request, failure },
  button,
}: {
  row: Capturable
  result: RowResult
  /** The text of the button that sends again. */
  button: string
}) {
  const { t } = useTranslation("paygate-payments")
  const words = useMoneyFailureWords()
  const told = failure && words(failure, button)
  return (
    <li className="flex flex-col gap-y-1 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Text as="span" size="small" leading="compact">
          {row.order_number === null ? row.trans_id : t("bulk.order", { number: row.order_number })}
        </Text>
        <span className="flex items-center gap-x-3">
          {request.stage === "sending" && <StatusBadge color="orange">{t("bulk.sending")}</StatusBadge>}
          {request.stage === "granted" && <StatusBadge color="green">{t("bulk.captured")}</StatusBadge>}
          <Text as="span" size="small" leading="compact">
            <AmountText amount={row.left_to_capture} currency={row.currency} />
          </Text>
        </span>
      </div>
      {told && (
        <Text size="small" leading="compact" className="text-ui-fg-error break-words">
          {told.title} {told.text}
        </Text>
      )}
    </li>
  )
}
