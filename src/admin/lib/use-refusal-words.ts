import { useTranslation } from "react-i18next"

import type { RefusalFacts } from "../../contracts/refusal-facts"
import { codeWords } from "../../domain/code-words"

import { formatAmount, formatReported, formatSince, formatTime } from "./format"
import { useLanguage } from "./use-language"
import { useMethodName } from "./use-method-name"

/**
 * Words a refusal in the reader's language.
 * @returns of a refusal and the server's sentence, which stands in for a reason that this page does not know yet
 */
export function useRefusalWords(): (refusal: RefusalFacts, said: string | undefined) => string {
  const { t } = useTranslation("paygate-refusals")
  const { t: common } = useTranslation("paygate-common")
  const quoted = (words: string) => common("quoted", { words })
  const methodName = useMethodName()
  const language = useLanguage()
  return (refusal, said) => {
    const operation = "operation" in refusal ? { operation: t(`operation.${refusal.operation}`) } : {}
    const method = "method" in refusal ? { method: methodName(refusal.method), context: refusal.method } : {}
    const values = { ...refusal, ...inWords(refusal, language, quoted), ...operation, ...method }
    return t(`reason.${refusal.reason}`, { ...values, defaultValue: said })
  }
}

/** The values of a refusal, formatted for its sentence. */
function inWords(
  refusal: RefusalFacts,
  language: string,
  quoted: (words: string) => string,
): Readonly<Record<string, string>> {
  const money = (amount: string, currency: string) => formatAmount(amount, currency, language)
  switch (refusal.reason) {
    case "in-a-batch":
    case "not-recorded":
      return { amount: money(refusal.amount, refusal.currency_code) }
    case "pending":
      return {
        amount: money(refusal.amount, refusal.currency_code),
        since: formatSince(refusal.since, language),
      }
    case "rest-released":
      return {
        amount: money(refusal.amount, refusal.currency_code),
        captured: money(refusal.captured, refusal.currency_code),
      }
    case "gateway-refused": {
      const { gateway_code: code, gateway_text: text } = refusal
      return { meaning: codeWords(code, language).text, said: text === "" ? "" : `, ${quoted(text)}` }
    }
    case "not-releasable":
    case "not-all-there": {
      const { authorized, captured, refunded, currency_code: currency } = refusal
      return {
        authorized: formatReported(authorized, currency, language),
        captured: formatReported(captured, currency, language),
        refunded: formatReported(refunded, currency, language),
      }
    }
    case "more-than-left": {
      const { asked, left, currency_code: currency } = refusal
      return { asked: money(asked, currency), left: money(left, currency) }
    }
    case "too-many-decimals":
      return { currency: refusal.currency_code.toUpperCase() }
    case "held-back":
      return { until: formatTime(refusal.until, language) }
    default:
      return {}
  }
}
