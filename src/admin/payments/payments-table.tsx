import { DataTable, type DataTableFilteringState, Heading, Text, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { AttemptList } from "../../contracts/gateway-page"
import { useAddress, withValues } from "../lib/use-address"

import { ChosenBar } from "./bulk-capture/chosen-bar"
import { useChosenPayments } from "./bulk-capture/use-chosen-payments"
import { ExportButton } from "./export-button"
import { NamedButtons } from "./named-buttons"
import { type AmountRange, filtersIn, offsetIn, orderIn, pageSize, withFilters } from "./payments-address"
import { usePaymentColumns } from "./use-payment-columns"
import { useAmountWords, usePaymentFilters } from "./use-payment-filters"

/** The payments in Medusa's own table; filters, order and page are kept in the address. */
export function PaymentsTable({ list, isLoading }: { list: AttemptList | undefined; isLoading: boolean }) {
  const { t } = useTranslation("paygate-payments")
  const navigate = useNavigate()
  const [address, changeAddress] = useAddress()
  const amountWords = useAmountWords()
  const chosen = useChosenPayments()
  const { amount, ...others } = filtersIn(address)
  const range = amountOf(amount)
  const order = orderIn(address)
  const change = (values: Readonly<Record<string, string>>) =>
    changeAddress((newest) => withValues(newest, values))
  const instance = useDataTable({
    data: [...(list?.attempts ?? [])],
    columns: usePaymentColumns(list?.attempts ?? [], chosen),
    filters: usePaymentFilters(range),
    getRowId: ({ id }) => id,
    rowCount: list?.count ?? 0,
    isLoading,
    // The handlers below go back to the first page themselves.
    autoResetPageIndex: false,
    onRowClick: (_, { id }) => void navigate(`/paygate/payments/${id}`),
    pagination: {
      state: { pageIndex: Math.floor(offsetIn(address) / pageSize), pageSize },
      onPaginationChange: ({ pageIndex }) =>
        change({ offset: pageIndex === 0 ? "" : String(pageIndex * pageSize) }),
    },
    search: {
      state: address.get("q") ?? "",
      onSearchChange: (q) => change({ q, offset: "" }),
    },
    sorting: {
      state: { id: order.replace("-", ""), desc: order.startsWith("-") },
      onSortingChange: (sorting) =>
        change({ order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : "", offset: "" }),
    },
    filtering: {
      // The table cannot display a range of amounts: it is given text instead, and passes that text back.
      state: "amount" in filtersIn(address) ? { ...others, amount: amountWords(range) ?? null } : others,
      onFilteringChange: (filters: DataTableFilteringState) =>
        changeAddress((newest) =>
          withFilters(
            newest,
            typeof filters["amount"] === "string" ? { ...filters, amount: range } : filters,
          ),
        ),
    },
  })
  return (
    <DataTable instance={instance}>
      <NamedButtons name={t("removeFilter")}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center"
          translations={{ clearAll: t("clearAll") }}
        >
          <div className="min-w-0">
            <Heading level="h1">{t("title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("intro")}
            </Text>
          </div>
          <div className="flex w-full flex-wrap items-center gap-2 md:w-auto md:flex-nowrap">
            <DataTable.Search placeholder={t("search")} aria-label={t("search")} className="w-64" />
            <NamedButtons name={t("filter")}>
              <DataTable.FilterMenu tooltip={t("filter")} />
            </NamedButtons>
            <NamedButtons name={t("sort")}>
              <DataTable.SortingMenu tooltip={t("sort")} />
            </NamedButtons>
            <ExportButton />
          </div>
        </DataTable.Toolbar>
      </NamedButtons>
      <ChosenBar chosen={chosen} />
      <DataTable.Table
        emptyState={{
          empty: { heading: t("emptyTitle"), description: t("empty") },
          filtered: { heading: t("nothingTitle"), description: t("nothing") },
        }}
      />
      {list?.count_is_minimum && (
        <Text size="small" className="text-ui-fg-subtle px-6 pt-3" role="status">
          {t("countIsMinimum", { count: list.count })}
        </Text>
      )}
      <DataTable.Pagination
        translations={{
          of: t("of"),
          results: t("results"),
          pages: t("pages"),
          prev: t("prev"),
          next: t("next"),
        }}
      />
    </DataTable>
  )
}

function amountOf(value: unknown): AmountRange {
  return typeof value === "object" && value !== null ? value : {}
}
