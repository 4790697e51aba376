import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RefusalFacts } from "../../contracts/refusal-facts"
import type { ReportedTotals } from "../../domain/gateway-totals"
import type { ProblemDetails } from "../../domain/problem"
import { causes } from "../i18n/en/causes"
import { formatDeadline, formatReported } from "../lib/format"
import { useLanguage } from "../lib/use-language"
import { useRefusalWords } from "../lib/use-refusal-words"

/**
 * The cause of a problem: a known reason or a refusal of ours in the reader's language, otherwise the error as it was
 * recorded, in English.
 */
export function ProblemCause({ details }: { details: ProblemDetails }) {
  const words = useCauseWords()(details)
  return words === undefined ? null : (
    <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
      {words}
    </Text>
  )
}

function useCauseWords(): (details: ProblemDetails) => string | undefined {
  const { t } = useTranslation("paygate-words")
  const refusalWords = useRefusalWords()
  const language = useLanguage()
  return (details) => {
    const { reason, refusal, cause, totals } = details
    if (reason !== undefined && reason in causes) {
      const by = details["capture_by"]
      const values = {
        ...details,
        ...(totals && inWords(totals, language)),
        ...(typeof by === "string" && { capture_by: formatDeadline(by, language) }),
      }
      return t(`cause.${reason}`, values)
    }
    if (refusal !== undefined) {
      return refusalWords(refusal as RefusalFacts, cause)
    }
    const written = reason ?? cause
    return written === undefined ? undefined : t("causeWritten", { cause: written })
  }
}

function inWords({ currency_code: currency, ...totals }: ReportedTotals, language: string) {
  const words = (amount: string) => formatReported(amount, currency, language)
  return {
    authorized: words(totals.authorized),
    captured: words(totals.captured),
    refunded: words(totals.refunded),
  }
}
