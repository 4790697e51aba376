import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { QrCode } from "../components/qr-code"
import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** The code a shopper can still scan: for showing it to somebody at the counter, or for seeing what the shopper sees. */
export function PaymentCode({ attempt: { qr } }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const language = useLanguage()
  if (qr === null) {
    return null
  }
  return (
    <div className="flex flex-wrap items-center gap-4 px-6 py-4">
      <QrCode content={qr.content} label={t("codeAlt")} />
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {qr.expires_at === null
          ? t("scan")
          : t("scanUntil", { moment: formatMoment(qr.expires_at, language) })}
      </Text>
    </div>
  )
}
