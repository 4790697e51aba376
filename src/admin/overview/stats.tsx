import { useTranslation } from "react-i18next"

import type { DaySum, Overview } from "../../contracts/overview"
import { acceptanceRate, addOutcomes, successRate } from "../../domain/overview"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"

import { triedIn, volumesOf } from "./figures"
import { Stat } from "./stat"
import { useFigureWords } from "./use-figure-words"

/** The figures at a glance. */
export function Stats({
  sums,
  orderTime,
}: {
  /** The sums of the chosen method. */
  sums: readonly DaySum[]
  orderTime: Overview["order_time"]
}) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const language = useLanguage()
  const outcomes = addOutcomes(sums)
  const volumes = volumesOf(sums)
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
      <Stat label={t("success")} value={words.rate(successRate(outcomes))}>
        <p>{t("successOf", { paid: words.count(outcomes.paid), tried: words.count(triedIn(outcomes)) })}</p>
        <p>{t("accepted", { rate: words.rate(acceptanceRate(outcomes)) })}</p>
      </Stat>
      <Stat
        label={t("volume")}
        value={
          volumes.length === 0
            ? t("none")
            : volumes.map(({ currency, paid }) => (
                <span key={currency} className="block">
                  {formatAmount(paid, currency, language)}
                </span>
              ))
        }
      >
        {volumes
          .filter(({ refunded }) => refunded > 0)
          .map(({ currency, refunded }) => (
            <p key={currency}>{t("refundedOf", { amount: formatAmount(refunded, currency, language) })}</p>
          ))}
      </Stat>
      <Stat
        label={t("orderTime")}
        value={orderTime === null ? t("none") : words.duration(orderTime.median_ms)}
      >
        {orderTime === null ? t("noOrders") : t("orderTimeHelp", { p95: words.duration(orderTime.p95_ms) })}
      </Stat>
    </div>
  )
}
