import { Badge, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { DisplayStatusBadge } from "../components/display-status-badge"
import { useMethodName } from "../lib/use-method-name"

/** The method and the status of the payment. */
export function AttemptHeading({ attempt, level = "h3" }: { attempt: AttemptCard; level?: "h2" | "h3" }) {
  const { t } = useTranslation("paygate-order-card")
  const methodName = useMethodName()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <Heading level={level}>{methodName(attempt.method.id)}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        {attempt.account.simulated && (
          <Badge size="2xsmall" color="orange">
            {t("testMode")}
          </Badge>
        )}
        {attempt.replaced && <Badge size="2xsmall">{t("replaced")}</Badge>}
        <DisplayStatusBadge status={attempt.display_status} />
      </div>
    </div>
  )
}
