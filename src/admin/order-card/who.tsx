import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminUser, TimelineEntry } from "../../contracts/attempt-card"

/** Who requested an operation, and how its result became known. */
export function Who({ entry }: { entry: Extract<TimelineEntry, { kind: "operation" }> }) {
  const { t } = useTranslation("paygate-order-card")
  const nameOf = ({ id, email }: AdminUser) => email ?? id
  const { requested_by: by, decided_by: decider } = entry
  const asked = by.who === "admin" ? t("who.admin", { name: nameOf(by) }) : t(`who.${by.who}`)
  return (
    <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
      {decider === null ? asked : t("who.decided", { asked, name: nameOf(decider) })}
    </Text>
  )
}
