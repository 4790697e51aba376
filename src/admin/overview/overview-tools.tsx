import { useTranslation } from "react-i18next"

import type { MethodId } from "../../domain/methods"
import { overviewDays } from "../../domain/overview"
import { Choice } from "../components/choice"
import { useMethodName } from "../lib/use-method-name"

import { PeriodChoice } from "./period-choice"

/** Selects the days and the method that the page is about. */
export function OverviewTools({
  days,
  method,
  methods,
  onChange,
}: {
  days: number
  method: string
  methods: readonly MethodId[]
  onChange: (values: Readonly<Record<string, string>>) => void
}) {
  const { t } = useTranslation("paygate-overview")
  const methodName = useMethodName()
  const options = Object.fromEntries(methods.map((id) => [id, methodName(id)]))
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Choice
        label={t("method")}
        value={method}
        options={options}
        onChange={(chosen) => onChange({ method: chosen })}
      />
      <PeriodChoice
        days={days}
        all={overviewDays}
        onChange={(chosen) => onChange({ days: String(chosen) })}
      />
    </div>
  )
}
