import { Copy } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** A number that people pass on, with a copy button. `name` is its label, for example "PayID". */
export function CopyableId({ name, value }: { name: string; value: string }) {
  const { t } = useTranslation("paygate-common")
  return (
    <span className="flex min-w-0 items-center gap-x-1">
      <code className="txt-compact-small text-ui-fg-base break-all font-mono">{value}</code>
      <Copy content={value} variant="mini" aria-label={t("copyWhat", { what: name })} className="shrink-0" />
    </span>
  )
}
