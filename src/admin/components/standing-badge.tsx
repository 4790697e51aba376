import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Standing } from "../../domain/standing"

type Colour = "green" | "red" | "orange" | "grey"

/** As Medusa colours its own payments. */
const colours: Readonly<Record<Standing, Colour>> = {
  waiting: "orange",
  expired: "grey",
  failed: "red",
  reserved: "orange",
  "captured-in-part": "orange",
  captured: "green",
  "refunded-in-part": "orange",
  refunded: "red",
  released: "red",
  returning: "orange",
  returned: "grey",
  held: "orange",
  differs: "red",
}

/** How a payment stands, in a word and a colour. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation("paygate-words")
  return (
    <StatusBadge color={colours[standing]} className="text-nowrap">
      {t(`standing.${standing}`)}
    </StatusBadge>
  )
}
