import { useTranslation } from "react-i18next"

import type { TimelineEntry } from "../../contracts/attempt-card"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** The title of an event in the timeline. */
export function useStepTitle(currency: string): (entry: TimelineEntry) => string {
  const { t } = useTranslation("paygate-order-card")
  const { t: word } = useTranslation("paygate-words")
  const language = useLanguage()
  return (entry) => {
    switch (entry.kind) {
      case "opened":
        return t("opened")
      case "replaced":
        return t("replacedStep")
      case "booked":
        return t("booked")
      case "notice":
        return t(`message.${entry.channel}`)
      case "operation": {
        const amount = formatAmount(entry.amount, currency, language)
        const operation = word(`operation.${entry.operation}`)
        return t(entry.closes_rest ? "operationAndRest" : "operationOf", { operation, amount })
      }
    }
  }
}
