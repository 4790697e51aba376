import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { Consent } from "./consent"

/** Columns of a file that have no meaning here; nothing happens until the user confirms that they can be ignored. */
export function UnusedColumns({
  names,
  ignored,
  onChange,
}: {
  names: readonly string[]
  ignored: boolean
  onChange: (ignored: boolean) => void
}) {
  const { t } = useTranslation("paygate-common")
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <span>
          {t("file.unused", { names: names.map((name) => t("quoted", { words: name })).join(", ") })}
        </span>
        <Consent checked={ignored} onChange={onChange}>
          {t("file.ignoreUnused")}
        </Consent>
      </div>
    </Alert>
  )
}
