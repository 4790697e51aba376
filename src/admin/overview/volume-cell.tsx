import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { AmountText } from "../components/amount"

import type { Volume } from "./figures"

/** One amount per currency, one below the other. */
export function VolumeCell({ volumes, of }: { volumes: readonly Volume[]; of: "paid" | "refunded" }) {
  const { t } = useTranslation("paygate-overview")
  const some = volumes.filter((volume) => volume[of] > 0)
  return (
    <Table.Cell>
      {some.length === 0
        ? t("none")
        : some.map((volume) => (
            <div key={volume.currency}>
              <AmountText amount={volume[of]} currency={volume.currency} />
            </div>
          ))}
    </Table.Cell>
  )
}
