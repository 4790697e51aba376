import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** A few periods side by side, one of them selected. */
export function PeriodChoice({
  days,
  all,
  onChange,
}: {
  days: number
  all: readonly number[]
  onChange: (days: number) => void
}) {
  const { t } = useTranslation("paygate-overview")
  return (
    <div role="group" aria-label={t("range")} className="flex gap-x-1">
      {all.map((each) => (
        <Button
          key={each}
          size="small"
          variant={each === days ? "secondary" : "transparent"}
          aria-pressed={each === days}
          onClick={() => onChange(each)}
        >
          {t("days", { count: each })}
        </Button>
      ))}
    </div>
  )
}
