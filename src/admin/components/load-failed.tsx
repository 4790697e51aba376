import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Something could not be loaded: why, and a way to try again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation("paygate-common")
  return (
    <Alert variant="error" role="alert">
      <div className="flex flex-col items-start gap-y-2">
        <span>
          {t("loadFailed")} {error.message}
        </span>
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("retry")}
        </Button>
      </div>
    </Alert>
  )
}
