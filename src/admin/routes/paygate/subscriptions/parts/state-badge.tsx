import { StatusBadge } from "@medusajs/ui"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { useWords } from "../lib/use-words"

/** On or off; an open change takes precedence, because it matters most. */
export function StateBadge({ subscription }: { subscription: SubscriptionView }) {
  const { t } = useWords()
  switch (subscription.open_change?.progress) {
    case "needs-decision":
      return <StatusBadge color="orange">{t("undecided")}</StatusBadge>
    case "running":
      return <StatusBadge color="blue">{t("running")}</StatusBadge>
    case "over":
    case undefined:
      return subscription.active ? (
        <StatusBadge color="green">{t("on")}</StatusBadge>
      ) : (
        <StatusBadge color="grey">{t("off")}</StatusBadge>
      )
  }
}
