import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Standing } from "../../domain/standing"

type Colour = "green" | "red" | "orange" | "blue" | "purple" | "grey"

const colours: Readonly<Record<Standing, Colour>> = {
  waiting: "orange",
  expired: "grey",
  failed: "red",
  reserved: "blue",
  "captured-in-part": "blue",
  captured: "green",
  "refunded-in-part": "purple",
  refunded: "purple",
  released: "grey",
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
