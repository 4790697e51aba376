import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { causes } from "../i18n/en/causes"

/** The cause of a problem: translated where the cause is a known one, otherwise as recorded, in English. */
export function ProblemCause({ details }: { details: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation("paygate-words")
  // The server records the cause under one of these names.
  const cause = [details["reason"], details["cause"]].find((text) => typeof text === "string")
  if (cause === undefined) {
    return null
  }
  const isKnown = cause in causes
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
      {isKnown ? t(`cause.${cause}`, details) : t("causeWritten", { cause })}
    </Text>
  )
}
