import { ArrowDownTray } from "@medusajs/icons"
import { Button, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { Allowed } from "../components/allowed"

import { filterQuery } from "./payments-address"

/** What the filters show as a file; a plain download, because it may have a million rows. */
export function ExportLink() {
  const { t } = useTranslation("paygate-payments")
  const [address] = useSearchParams()
  return (
    <Allowed to="GET /admin/paygate/attempts/export">
      <Tooltip content={t("exportHint")}>
        <Button size="small" variant="secondary" className="text-nowrap" asChild>
          <a href={`/admin/paygate/attempts/export?${filterQuery(address).toString()}`} download>
            <ArrowDownTray />
            {t("export")}
          </a>
        </Button>
      </Tooltip>
    </Allowed>
  )
}
