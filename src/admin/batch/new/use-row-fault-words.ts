import { useTranslation } from "react-i18next"

import type { RowFault } from "../../../domain/batch/row-fault"
import { formatAmount, formatSince } from "../../lib/format"
import { useLanguage } from "../../lib/use-language"
import { useMethodName } from "../../lib/use-method-name"

/** Explains why a row cannot go into the batch. */
export function useRowFaultWords(): (fault: RowFault) => string {
  const { t } = useTranslation("paygate-batch")
  const { t: operationWord } = useTranslation("paygate-words")
  const language = useLanguage()
  const methodName = useMethodName()
  return (fault) => {
    const money = (amount: string, currency: string) => formatAmount(amount, currency, language)
    switch (fault.reason) {
      case "amount-unreadable":
        return t(`amountFault.${fault.why}`, { decimals: fault.decimals })
      case "no-batch-files":
        return t("fault.no-batch-files", { method: methodName(fault.method) })
      case "more-than-left": {
        const { asked, left, currency_code: currency } = fault
        return t("fault.more-than-left", { asked: money(asked, currency), left: money(left, currency) })
      }
      case "not-the-whole":
        return t("fault.not-the-whole", { amount: money(fault.amount, fault.currency_code) })
      case "pending":
        return t("fault.pending", {
          operation: operationWord(`operation.${fault.operation}`),
          amount: money(fault.amount, fault.currency_code),
          since: formatSince(fault.since, language),
        })
      default:
        return t(`fault.${fault.reason}`, { ...fault })
    }
  }
}
