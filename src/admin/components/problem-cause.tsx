import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { causes } from "../i18n/en/causes"
import { formatDate } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** The cause of a problem: translated where the cause is a known one, otherwise as recorded, in English. */
export function ProblemCause({ details }: { details: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation("paygate-words")
  const language = useLanguage()
  // The server records the cause under one of these names.
  const cause = [details["reason"], details["cause"]].find((text) => typeof text === "string")
  if (cause === undefined) {
    return null
  }
  const by = details["capture_by"]
  const values = typeof by === "string" ? { ...details, capture_by: formatDate(by, language) } : details
  const isKnown = cause in causes
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
      {isKnown ? t(`cause.${cause}`, values) : t("causeWritten", { cause })}
    </Text>
  )
}
