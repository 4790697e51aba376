import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { CopyableId } from "../components/copyable-id"
import { QrCode } from "../components/qr-code"

/** A link that was just made: this is the only time it can be copied, or scanned at the counter. */
export function FreshLink({ address }: { address: string }) {
  const { t } = useTranslation("paygate-payment-link")
  return (
    <div className="flex flex-col gap-4 px-6 py-4" role="status">
      <CopyableId name={t("title")} value={address} />
      <QrCode content={address} label={t("codeAlt")} />
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("shownOnce")}
      </Text>
    </div>
  )
}
