import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { DaySum } from "../../contracts/overview"
import { Choice } from "../components/choice"

import { ChartCard } from "./chart-card"
import { DayChart } from "./day-chart"
import { byDay, volumesOf } from "./figures"
import { Legend, lineColors } from "./legend"
import { useFigureWords } from "./use-figure-words"

/** About as many days as there is room to label. */
const mostLabels = 8

/** Day by day: attempts and how they ended, and the amounts paid in one currency. */
export function Charts({
  days,
  sums,
  currency,
  onCurrency,
}: {
  days: readonly string[]
  sums: readonly DaySum[]
  currency: string
  onCurrency: (currency: string) => void
}) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const currencies = volumesOf(sums).map((volume) => volume.currency)
  const shown = currencies.includes(currency) ? currency : (currencies[0] ?? "")
  const every = Math.ceil(days.length / mostLabels)
  const labels = useStable(days.map((day, index) => (index % every === 0 ? words.dayInShort(day) : "")))
  const perDay = byDay(days, sums)
  const outcomes = useStable(
    (["paid", "failed", "unfinished"] as const).map((outcome) => ({
      color: lineColors[outcome],
      values: perDay.map(({ outcomes: of }) => of[outcome]),
    })),
  )
  const volume = useStable([
    {
      color: lineColors.paid,
      values: perDay.map(({ sums: ofDay }) =>
        ofDay
          .filter((sum) => sum.currency === shown)
          .reduce((total, { paid_amount }) => total + Number(paid_amount), 0),
      ),
    },
  ])
  const options = Object.fromEntries(currencies.map((code) => [code, code]))
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3 xl:grid-cols-2">
      <ChartCard title={t("attempts.title")} tools={<Legend />}>
        <div className="mt-auto px-4 pb-4">
          <DayChart labels={labels} series={outcomes} formatValue={words.compact} />
        </div>
      </ChartCard>
      <ChartCard
        title={`${t("volumeByDay")}${shown === "" ? "" : `, ${shown}`}`}
        tools={
          currencies.length > 1 && (
            <Choice
              label={t("currency")}
              value={shown}
              options={options}
              withAll={false}
              onChange={onCurrency}
            />
          )
        }
      >
        <div className="mt-auto px-4 pb-4">
          <DayChart labels={labels} series={volume} formatValue={words.compact} />
        </div>
      </ChartCard>
    </div>
  )
}

/** Returns the same object while its content stays the same, so a chart is redrawn only when its figures change. */
function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  return useMemo(() => JSON.parse(text) as Value, [text])
}
