import { Copy } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

/**
 * A number that people pass on, with a copy button.
 * @param name its label, for example "PayID"
 * @param to the page of what it names
 */
export function CopyableId({ name, value, to }: { name: string; value: string; to?: string }) {
  const { t } = useTranslation("paygate-common")
  return (
    <span className="flex min-w-0 items-center gap-x-1">
      <code className="txt-compact-small text-ui-fg-base break-all font-mono">
        {to === undefined ? (
          value
        ) : (
          <Link to={to} className="underline underline-offset-2 hover:no-underline">
            {value}
          </Link>
        )}
      </code>
      <Copy content={value} variant="mini" aria-label={t("copyWhat", { what: name })} className="shrink-0" />
    </span>
  )
}
