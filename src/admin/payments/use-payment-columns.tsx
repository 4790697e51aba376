import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AttemptListItem } from "../../contracts/gateway-page"
import { AmountText } from "../components/amount"
import { DisplayStatusBadge } from "../components/display-status-badge"
import { Moment } from "../components/moment"
import { OrderLink } from "../components/order-link"
import { Until } from "../components/until"
import { useAllowance } from "../lib/use-allowance"
import { useMethodName } from "../lib/use-method-name"

import { ChooseAll, ChooseCell } from "./bulk-capture/choose-cell"
import type { ChosenPayments } from "./bulk-capture/use-chosen-payments"

const helper = createDataTableColumnHelper<AttemptListItem>()

/** The columns of the payment list; payments can be chosen by those who may capture. */
export function usePaymentColumns(rows: readonly AttemptListItem[], chosen: ChosenPayments) {
  const { t } = useTranslation("paygate-payments")
  const methodName = useMethodName()
  const mayCapture = useAllowance()("POST /admin/paygate/payments/:id/capture") === "allowed"
  const choice = helper.display({
    id: "choice",
    size: 40,
    header: () => <ChooseAll rows={rows} chosen={chosen} />,
    cell: ({ row: { original } }) => <ChooseCell row={original} chosen={chosen} />,
  })
  return [
    ...(mayCapture ? [choice] : []),
    helper.accessor("created_at", {
      header: t("opened"),
      enableSorting: true,
      sortAscLabel: t("oldest"),
      sortDescLabel: t("newest"),
      minSize: 180,
      cell: ({ row: { original } }) => (
        <Link
          to={`/paygate/payments/${original.id}`}
          className="text-ui-fg-base hover:underline"
          onClick={(event) => event.stopPropagation()}
        >
          <Moment at={original.created_at} />
        </Link>
      ),
    }),
    helper.accessor("method", {
      header: t("method"),
      cell: ({ getValue }) => methodName(getValue()),
    }),
    helper.accessor("display_status", {
      header: t("state"),
      cell: ({ getValue }) => <DisplayStatusBadge status={getValue()} />,
    }),
    helper.accessor("amount", {
      header: t("amount"),
      enableSorting: true,
      sortAscLabel: t("smallest"),
      sortDescLabel: t("largest"),
      align: "right",
      cell: ({ row: { original } }) => <AmountText amount={original.amount} currency={original.currency} />,
    }),
    helper.accessor("capture_by", {
      header: t("captureBy"),
      cell: ({ getValue }) => <Until at={getValue()} />,
    }),
    helper.accessor("order_number", {
      header: t("order"),
      cell: ({ row: { original } }) =>
        original.order_id === null ? (
          "–"
        ) : (
          <span role="presentation" onClick={(event) => event.stopPropagation()}>
            <OrderLink id={original.order_id}>{`#${original.order_number ?? "?"}`}</OrderLink>
          </span>
        ),
    }),
    helper.accessor("trans_id", {
      header: "TransID",
      cell: ({ getValue }) => <code className="font-mono">{getValue()}</code>,
    }),
    helper.accessor("account_id", { header: t("account") }),
  ]
}
