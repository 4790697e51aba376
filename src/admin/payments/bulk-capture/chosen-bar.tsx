import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useReadMoneyAgain } from "../../money/use-read-money-again"

import { BulkCaptureDrawer } from "./bulk-capture-drawer"
import type { ChosenPayments } from "./use-chosen-payments"
import { useSumWords } from "./use-sum-words"

/** How many payments are chosen and what they come to, with what can be done with them; nothing while none is. */
export function ChosenBar({ chosen }: { chosen: ChosenPayments }) {
  const { t } = useTranslation("paygate-payments")
  const readAgain = useReadMoneyAgain()
  const sumWords = useSumWords()
  const [isOpen, setIsOpen] = useState(false)
  const { rows, clear } = chosen
  if (rows.length === 0) {
    return null
  }
  return (
    <div
      role="region"
      aria-label={t("bulk.region")}
      className="bg-ui-bg-subtle flex flex-wrap items-center justify-between gap-3 px-6 py-3"
    >
      <Text size="small" leading="compact" role="status">
        {t("bulk.chosen", { count: rows.length, sums: sumWords(rows) })}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" onClick={clear}>
          {t("bulk.clear")}
        </Button>
        <Button size="small" onClick={() => setIsOpen(true)}>
          {t("bulk.open")}
        </Button>
      </div>
      {isOpen && (
        <BulkCaptureDrawer
          rows={rows}
          onSettled={readAgain}
          onClose={(captured) => {
            setIsOpen(false)
            chosen.set(captured, false)
          }}
        />
      )}
    </div>
  )
}
