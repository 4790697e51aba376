import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AttemptListItem } from "../../contracts/gateway-page"
import { AmountText } from "../components/amount"
import { DisplayStatusBadge } from "../components/display-status-badge"
import { Moment } from "../components/moment"
import { OrderLink } from "../components/order-link"
import { useMethodName } from "../lib/use-method-name"

const helper = createDataTableColumnHelper<AttemptListItem>()

/** The columns of the payment list. */
export function usePaymentColumns() {
  const { t } = useTranslation("paygate-payments")
  const methodName = useMethodName()
  return [
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
