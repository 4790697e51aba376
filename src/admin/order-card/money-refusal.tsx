import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { AdminApiError } from "../lib/admin-api-error"
import { useMoneyFailureWords } from "../money/use-money-failure-words"
import type { MoneyFailure } from "../money/use-money-request"

/**
 * Why a capture or refund failed, and what happened to the money. One that only waits for the gateway's first notice
 * can be sent nevertheless, with a separate button and after a warning (Alipay via PPRO document, notes).
 * @param button text of the button that may be pressed again
 */
export function MoneyRefusal({
  failure,
  button,
  onForce,
}: {
  failure: MoneyFailure
  button: string
  onForce: () => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const { title, text } = useMoneyFailureWords()(failure, button)
  const isHeldBack = failure.error instanceof AdminApiError && failure.error.refusal?.reason === "held-back"
  return (
    <Alert variant={isHeldBack ? "warning" : "error"} role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" weight="plus">
          {title}
        </Text>
        <span>{text}</span>
        {isHeldBack && (
          <>
            <Text size="small">{t("forceWarning")}</Text>
            <Button type="button" size="small" variant="danger" onClick={onForce}>
              {t("force")}
            </Button>
          </>
        )}
      </div>
    </Alert>
  )
}
