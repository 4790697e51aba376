import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"

import { TimelineStep } from "./timeline-step"

/** How many events are shown initially; most payments have fewer. */
const shownAtFirst = 6

/** What happened to a payment, newest first. */
export function Timeline({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const [all, setAll] = useState(false)
  const { timeline, currency_code: currency } = attempt
  const shown = all ? timeline : timeline.slice(0, shownAtFirst)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text as="div" size="small" leading="compact" weight="plus" id={`paygate-timeline-${attempt.id}`}>
        {t("timeline")}
      </Text>
      <ol className="flex flex-col gap-y-3" aria-labelledby={`paygate-timeline-${attempt.id}`}>
        {shown.map((entry, index) => (
          <TimelineStep key={timeline.length - index} entry={entry} currency={currency} />
        ))}
      </ol>
      {shown.length < timeline.length && (
        <Button size="small" variant="transparent" className="w-fit" onClick={() => setAll(true)}>
          {t("showAll", { count: timeline.length })}
        </Button>
      )}
    </div>
  )
}
