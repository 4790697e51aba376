import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard, OfferedOperation } from "../../contracts/attempt-card"
import type { Impossibility } from "../../domain/possible-operations"
import { useMethodName } from "../lib/use-method-name"

/** Reasons that are not obvious from the rest of the card. */
const worthTelling: ReadonlySet<Impossibility> = new Set<Impossibility>([
  "no-payment-yet",
  "order-canceled",
  "taken-at-payment",
  "rest-released",
  "nothing-owed",
  "method-cannot-release",
  "captured-cannot-be-released",
  "no-pay-id",
])

/** What cannot be done with a paid payment, and why. */
export function NotPossible({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const { t: word } = useTranslation("paygate-words")
  const methodName = useMethodName()
  const { capture, refund, release } = attempt.possible
  if (attempt.state !== "authorized" && attempt.state !== "captured") {
    return null
  }
  const lines = [reasonOf(capture, "capture"), reasonOf(refund, "refund"), reasonOf(release, "release")]
  const told = lines.filter((line) => line !== undefined)
  if (told.length === 0) {
    return null
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {told.map(({ what, reason }) => (
        <li key={what}>
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
            {t("notPossible", {
              what: word(`operation.${what}`),
              reason: t(`impossible.${reason}`, {
                method: methodName(attempt.method.id),
                context: attempt.method.id,
              }),
            })}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function reasonOf(operation: OfferedOperation, what: "capture" | "refund" | "release") {
  return !operation.possible && worthTelling.has(operation.reason)
    ? { what, reason: operation.reason }
    : undefined
}
