import { ArrowDownTray } from "@medusajs/icons"
import { Button, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"

/** The archive for the gateway's support desk, as a plain download. */
export function BundleLink({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  return (
    <Tooltip content={t("bundleHint")}>
      <Button size="small" variant="transparent" asChild>
        <a href={`/admin/paygate/attempts/${attempt.id}/support-bundle`} download>
          <ArrowDownTray />
          {t("bundle")}
        </a>
      </Button>
    </Tooltip>
  )
}
