import { useTranslation } from "react-i18next"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { dayInWords, intervalInWords, moneyInWords } from "../../../../../domain/subscription/in-words"
import { AdminApiError } from "../../../../lib/admin-api-error"
import { useFailureWords } from "../../../../lib/use-failure-words"

/** The texts of the subscription pages and the labels for values, in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation("paygate-subscriptions")
  const failureWords = useFailureWords()
  const { t: common } = useTranslation("paygate-common")
  const language: "en" | "de" = i18n.language.startsWith("de") ? "de" : "en"
  const locale = language === "de" ? "de-DE" : "en-GB"
  return {
    t,
    common,
    language,
    /** What went wrong: translated for a known refusal, otherwise in the server's words. */
    failure: (error: unknown): string =>
      t(`refusal.${(error instanceof AdminApiError && error.code) || "none"}`, {
        defaultValue: failureWords(error),
      }),
    day: (day: string) => dayInWords(day, language),
    moment: (iso: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso)),
    interval: (days: number) => intervalInWords(days, language),
    money: (view: Pick<SubscriptionView, "amount_minor" | "currency_code">) =>
      moneyInWords(view.amount_minor, view.currency_code.toUpperCase(), language),
  }
}
