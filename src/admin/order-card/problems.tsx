import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { ProblemCause } from "../components/problem-cause"
import { ProblemSteps } from "../money/problem-steps"
import { useReadMoneyAgain } from "../money/use-read-money-again"

/** What a person must know about a payment, and the next step; nothing when there is no problem. */
export function Problems({
  orderId,
  attemptId,
  problems,
}: {
  orderId: string
  attemptId: string
  problems: AttemptCard["problems"]
}) {
  const { t } = useTranslation("paygate-order-card")
  const { t: word } = useTranslation("paygate-words")
  const readAgain = useReadMoneyAgain()
  if (problems.length === 0) {
    return null
  }
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4" aria-label={t("problems")}>
      {problems.map(({ id, kind, details }) => (
        <li key={id}>
          <Alert variant={kind === "auto-refunded" ? "info" : "warning"}>
            <Text size="small" leading="compact" weight="plus">
              {word(`problem.${kind}.what`)}
            </Text>
            <Text size="small" leading="compact">
              {word(`problem.${kind}.next`)}
            </Text>
            <ProblemCause details={details} />
            <div className="flex flex-wrap gap-2 empty:hidden pt-2">
              <ProblemSteps
                problem={{ kind, details, attempt_id: attemptId, order_id: orderId }}
                onSettled={readAgain}
              />
            </div>
          </Alert>
        </li>
      ))}
    </ul>
  )
}
