import { useTranslation } from "react-i18next"

const squares = {
  paid: "bg-ui-tag-green-icon",
  failed: "bg-ui-tag-red-icon",
  unfinished: "bg-ui-tag-neutral-icon",
} as const

/** The colors of the bars. */
export const lineColors = {
  paid: "stroke-ui-tag-green-icon",
  failed: "stroke-ui-tag-red-icon",
  unfinished: "stroke-ui-tag-neutral-icon",
} as const

/** What the colors of the bars mean. */
export function Legend() {
  const { t } = useTranslation("paygate-overview")
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {(["paid", "failed", "unfinished"] as const).map((outcome) => (
        <li key={outcome} className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-2">
          <span aria-hidden className={`h-2.5 w-2.5 rounded-sm ${squares[outcome]}`} />
          {t(`attempts.${outcome}`)}
        </li>
      ))}
    </ul>
  )
}
