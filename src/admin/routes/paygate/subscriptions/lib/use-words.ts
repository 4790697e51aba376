import { useTranslation } from "react-i18next"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { languageOf } from "../../../../../domain/languages"
import { intervalInWords, moneyInWords } from "../../../../../domain/subscription/in-words"
import { AdminApiError } from "../../../../lib/admin-api-error"
import { formatDay, formatMoment } from "../../../../lib/format"
import { useFailureWords } from "../../../../lib/use-failure-words"
import { useLanguage } from "../../../../lib/use-language"

/** The texts of the subscription pages and the labels for values, in the reader's language. */
export function useWords() {
  const { t } = useTranslation("paygate-subscriptions")
  const failureWords = useFailureWords()
  const { t: common } = useTranslation("paygate-common")
  const tag = useLanguage()
  return {
    t,
    common,
    /** For texts that come in every language. */
    language: languageOf(tag),
    /** For sentences and amounts that are written here. */
    tag,
    /** What went wrong: translated for a known refusal, otherwise in the server's words. */
    failure: (error: unknown): string =>
      t(`refusal.${(error instanceof AdminApiError && error.code) || "none"}`, {
        defaultValue: failureWords(error),
      }),
    day: (day: string) => formatDay(day, tag),
    moment: (iso: string) => formatMoment(iso, tag),
    interval: (days: number) => intervalInWords(days, tag),
    money: (view: Pick<SubscriptionView, "amount_minor" | "currency_code">) =>
      moneyInWords(view.amount_minor, view.currency_code, tag),
  }
}
