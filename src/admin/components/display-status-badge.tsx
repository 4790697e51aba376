import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DisplayStatus } from "../../domain/display-status"

type Colour = "green" | "red" | "orange" | "grey"

/** The colours Medusa uses for its own payments. */
const colours: Readonly<Record<DisplayStatus, Colour>> = {
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

/** The status of a payment, as a word and a colour. */
export function DisplayStatusBadge({ status }: { status: DisplayStatus }) {
  const { t } = useTranslation("paygate-words")
  return (
    <StatusBadge color={colours[status]} className="text-nowrap">
      {t(`displayStatus.${status}`)}
    </StatusBadge>
  )
}
