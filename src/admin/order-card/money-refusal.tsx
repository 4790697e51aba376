import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { AdminApiError } from "../lib/admin-api"
import { useFailureWords } from "../lib/use-failure-words"

/**
 * Why a capture or refund did not work. One that only waits for the gateway's first notice can be sent all the same, by a
 * button of its own and after a warning (PPRO document, notes).
 */
export function MoneyRefusal({ error, onForce }: { error: Error; onForce: () => void }) {
  const { t } = useTranslation("paygate-order-card")
  const failureWords = useFailureWords()
  const isHeldBack = error instanceof AdminApiError && error.refusal?.reason === "held-back"
  return (
    <Alert variant={isHeldBack ? "warning" : "error"} role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <span>{failureWords(error)}</span>
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
