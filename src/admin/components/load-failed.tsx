import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useFailureWords } from "../lib/use-failure-words"

/** Something could not be loaded: the reason, and a button to try again. */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("paygate-common")
  const failureWords = useFailureWords()
  return (
    <Alert variant="error" role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <span>
          {t("loadFailed")} {failureWords(error)}
        </span>
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("retry")}
        </Button>
      </div>
    </Alert>
  )
}
