import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"

/** What a person must know about a payment, and the next step; nothing when all is well. */
export function Problems({ problems }: { problems: AttemptCard["problems"] }) {
  const { t } = useTranslation("paygate-order-card")
  const { t: word } = useTranslation("paygate-words")
  if (problems.length === 0) {
    return null
  }
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4" aria-label={t("problems")}>
      {problems.map(({ id, kind, details }) => (
        <li key={id}>
          <Alert variant={kind === "money-returned" ? "info" : "warning"}>
            <Text size="small" leading="compact" weight="plus">
              {word(`problem.${kind}.what`)}
            </Text>
            <Text size="small" leading="compact">
              {word(`problem.${kind}.next`)}
            </Text>
            <Cause details={details} />
          </Alert>
        </li>
      ))}
    </ul>
  )
}

function Cause({ details }: { details: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation("paygate-order-card")
  const cause = details["cause"] ?? details["reason"]
  return typeof cause === "string" ? (
    <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
      {t("cause", { cause })}
    </Text>
  ) : null
}
