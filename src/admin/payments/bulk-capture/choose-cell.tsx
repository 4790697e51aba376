import { Checkbox } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AttemptListItem } from "../../../contracts/gateway-page"

import { type ChosenPayments, isCapturable } from "./use-chosen-payments"

/** Chooses a payment that can be captured; nothing for another one. */
export function ChooseCell({ row, chosen }: { row: AttemptListItem; chosen: ChosenPayments }) {
  const { t } = useTranslation("paygate-payments")
  return isCapturable(row) ? (
    <Checkbox
      aria-label={t("bulk.choose", { transId: row.trans_id })}
      checked={chosen.has(row)}
      onClick={(event) => event.stopPropagation()}
      onCheckedChange={(next) => chosen.set([row], next === true)}
    />
  ) : null
}

/** Chooses everything on this page that can be captured. */
export function ChooseAll({ rows, chosen }: { rows: readonly AttemptListItem[]; chosen: ChosenPayments }) {
  const { t } = useTranslation("paygate-payments")
  const capturable = rows.filter(isCapturable)
  const count = capturable.filter(chosen.has).length
  return (
    <Checkbox
      aria-label={t("bulk.chooseAll")}
      disabled={capturable.length === 0}
      checked={count === 0 ? false : count === capturable.length ? true : "indeterminate"}
      onCheckedChange={(next) => chosen.set(capturable, next === true)}
    />
  )
}
