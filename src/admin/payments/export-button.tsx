import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { Allowed } from "../components/allowed"
import { FileButton } from "../components/file-button"

import { filterQuery } from "./payments-address"

/** Downloads everything the filters match as a file, however many payments that is. */
export function ExportButton() {
  const { t } = useTranslation("paygate-payments")
  const [address] = useSearchParams()
  return (
    <Allowed to="GET /admin/paygate/attempts/export">
      <FileButton
        path={`/admin/paygate/attempts/export?${filterQuery(address).toString()}`}
        hint={t("exportHint")}
      >
        {t("export")}
      </FileButton>
    </Allowed>
  )
}
