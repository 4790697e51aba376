import { InformationCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"

import { medusaDifferences, type MedusaPaymentFacts } from "./medusa-difference"

/** Explains why Medusa's own payment section, on the same page, says something else; nothing where both say the same. */
export function MedusaSays({
  attempt,
  payment,
}: {
  attempt: AttemptCard
  /** Medusa's payment for the attempt, as the page has loaded it. */
  payment: MedusaPaymentFacts | undefined
}) {
  const { t } = useTranslation("paygate-order-card")
  const differences = medusaDifferences(payment, attempt)
  return (
    differences.length > 0 && (
      <div className="text-ui-fg-subtle flex gap-x-2 px-6 py-4">
        <InformationCircleSolid className="mt-0.5 shrink-0" />
        <div className="flex flex-col gap-y-2">
          {differences.map((difference) => (
            <Text key={difference} size="small">
              {t(`medusaSays.${difference}`)}
            </Text>
          ))}
        </div>
      </div>
    )
  )
}
