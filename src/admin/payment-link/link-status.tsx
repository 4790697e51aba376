import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminUser } from "../../contracts/attempt-card"
import type { PaymentLinkView } from "../../contracts/payment-link"
import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"

const colors = { active: "green", expired: "grey", revoked: "grey" } as const

/** Whether the newest link works, until when, and who made or revoked it. */
export function LinkStatus({ link, isShown }: { link: PaymentLinkView; isShown: boolean }) {
  const { t } = useTranslation("paygate-payment-link")
  const language = useLanguage()
  const moment = (at: string) => formatMoment(at, language)
  const by = (admin: AdminUser | null) => admin?.email ?? admin?.id ?? t("aProgram")
  const lines = [
    t("made", { moment: moment(link.created_at), who: by(link.created_by) }),
    link.revoked_at !== null && link.state === "revoked"
      ? t("wasRevoked", { moment: moment(link.revoked_at), who: by(link.revoked_by) })
      : t(link.state === "expired" ? "expiredAt" : "expires", { moment: moment(link.expires_at) }),
    ...(link.state === "active" && !isShown ? [t("notShownAgain")] : []),
  ]
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div>
        <StatusBadge color={colors[link.state]}>{t(`state.${link.state}`)}</StatusBadge>
      </div>
      {lines.map((line) => (
        <Text key={line} size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {line}
        </Text>
      ))}
    </div>
  )
}
