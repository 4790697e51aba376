import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { languageOf } from "../../domain/languages"
import { Allowed } from "../components/allowed"
import { FileButton } from "../components/file-button"
import { useLanguage } from "../lib/use-language"

import { filterQuery } from "./payments-address"

/** Downloads everything the filters match as a file, however many payments that is. */
export function ExportButton() {
  const { t } = useTranslation("paygate-payments")
  const [address] = useSearchParams()
  const query = filterQuery(address)
  query.set("language", languageOf(useLanguage()))
  return (
    <Allowed to="GET /admin/paygate/attempts/export">
      <FileButton path={`/admin/paygate/attempts/export?${query.toString()}`} hint={t("exportHint")}>
        {t("export")}
      </FileButton>
    </Allowed>
  )
}
