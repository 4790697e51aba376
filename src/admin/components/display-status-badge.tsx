import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DisplayStatus } from "../../domain/display-status"

type Color = "green" | "red" | "orange" | "grey"

/** The colors Medusa uses for its own payments. */
const colors: Readonly<Record<DisplayStatus, Color>> = {
  waiting: "orange",
  expired: "grey",
  failed: "red",
  authorized: "orange",
  "partially-captured": "orange",
  captured: "green",
  "partially-refunded": "orange",
  refunded: "red",
  canceled: "red",
  "auto-refunding": "orange",
  "auto-refunded": "grey",
  held: "orange",
  differs: "red",
}

/** The status of a payment, as a word and a color. */
export function DisplayStatusBadge({ status }: { status: DisplayStatus }) {
  const { t } = useTranslation("paygate-words")
  return (
    <StatusBadge color={colors[status]} className="text-nowrap">
      {t(`displayStatus.${status}`)}
    </StatusBadge>
  )
}
