import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptListItem } from "../../contracts/gateway-page"
import { attemptStates } from "../../domain/attempt-states"
import type { MethodId } from "../../domain/methods"
import { overviewDays } from "../../domain/overview"
import { words as texts } from "../i18n/en/words"
import { inLanguage } from "../lib/format"
import { useAccountOptions } from "../lib/use-accounts"
import { useLanguage } from "../lib/use-language"
import { useMethodName } from "../lib/use-method-name"

import { AmountFilter } from "./amount-filter"
import type { AmountRange } from "./payments-address"

const helper = createDataTableFilterHelper<AttemptListItem & { readonly customer: string }>()

/** Days, today among them, as the overview counts them. */
const periods = overviewDays

/** All methods, taken from the texts: the methods' rules are not meant for the browser. */
const methodIds = Object.keys(texts.method) as MethodId[]

/** The filters of the payment list. */
export function usePaymentFilters(amount: AmountRange): DataTableFilter[] {
  const { t } = useTranslation("paygate-payments")
  const language = useLanguage()
  const methodName = useMethodName()
  const accounts = Object.keys(useAccountOptions())
  return [
    helper.accessor("created_at", {
      type: "date",
      label: t("opened"),
      options: [
        { label: t("today"), value: { $gte: midnight(0) } },
        ...periods.map((days) => ({
          label: t("lastDays", { count: days }),
          value: { $gte: midnight(days - 1) },
        })),
      ],
      rangeOptionLabel: t("customRange"),
      rangeOptionStartLabel: t("from"),
      rangeOptionEndLabel: t("to"),
      formatDateValue: (day: Date) => new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(day),
    }),
    helper.accessor("method", {
      type: "multiselect",
      label: t("method"),
      searchable: false,
      options: methodIds.map((id) => ({ label: methodName(id), value: id })),
    }),
    helper.accessor("state", {
      type: "multiselect",
      label: t("state"),
      searchable: false,
      options: attemptStates.map((state) => ({ label: t(`states.${state}`), value: state })),
    }),
    ...(accounts.length > 1
      ? [
          helper.accessor("account_id", {
            type: "multiselect",
            label: t("account"),
            searchable: false,
            options: accounts.map((id) => ({ label: id, value: id })),
          }),
        ]
      : []),
    helper.custom({
      id: "customer",
      type: "string",
      label: t("customer"),
      placeholder: t("customerHelp"),
    }),
    helper.custom({
      id: "amount",
      type: "custom",
      label: t("amount"),
      render: ({ onChange, onRemove }) => (
        <AmountFilter
          range={amount}
          onChange={(range) => (range === undefined ? onRemove() : onChange(range))}
        />
      ),
    }),
  ] as DataTableFilter[]

  /** Midnight this many days ago, in the reader's time zone: the same value all day, so the selected option stays selected. */
  function midnight(daysAgo: number): string {
    const day = new Date()
    day.setHours(0, 0, 0, 0)
    day.setDate(day.getDate() - daysAgo)
    return day.toISOString()
  }
}

/** A range of amounts in the short form its filter has room for; undefined when the range is empty. */
export function useAmountWords(): (range: AmountRange) => string | undefined {
  const language = useLanguage()
  return ({ $gte, $lte, currency }) => {
    const [least, most] = [$gte, $lte].map((bound) => bound && inLanguage(bound, language))
    const words = least && most ? `${least} – ${most}` : least ? `≥ ${least}` : most ? `≤ ${most}` : ""
    const all = [words, currency ?? ""].filter((part) => part !== "").join(" ")
    return all === "" ? undefined : all
  }
}
