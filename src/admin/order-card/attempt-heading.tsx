import { Badge, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { StandingBadge } from "../components/standing-badge"
import { useMethodName } from "../lib/use-method-name"

/** Which method on which account, and how it stands. */
export function AttemptHeading({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const methodName = useMethodName()
  const { account } = attempt
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Heading level="h3">{methodName(attempt.method.id)}</Heading>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {account.merchant_id === null
            ? t("accountGone", { account: account.id })
            : t("account", { account: account.id, merchant: account.merchant_id })}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {account.simulated && (
          <Badge size="2xsmall" color="orange">
            {t("testMode")}
          </Badge>
        )}
        {attempt.replaced && <Badge size="2xsmall">{t("replaced")}</Badge>}
        <StandingBadge standing={attempt.standing} />
      </div>
    </div>
  )
}
