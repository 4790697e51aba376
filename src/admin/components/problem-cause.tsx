import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { causes } from "../i18n/causes"

/** Why there is a problem: in our words where the cause is one we know, else as it was written down, which is English. */
export function ProblemCause({ details }: { details: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation("paygate-words")
  // The ledger writes the cause under one of these names.
  const cause = [details["reason"], details["cause"]].find((text) => typeof text === "string")
  if (cause === undefined) {
    return null
  }
  const isKnown = cause in causes.en
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
      {isKnown ? t(`cause.${cause}`, details) : t("causeWritten", { cause })}
    </Text>
  )
}
