import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Pages through a long list. */
export function Pager({
  offset,
  limit,
  count,
  onMove,
}: {
  offset: number
  limit: number
  count: number
  onMove: (offset: number) => void
}) {
  const { t } = useTranslation("paygate-batch")
  if (count <= limit) {
    return null
  }
  return (
    <nav className="flex items-center justify-end gap-x-2 px-6 py-3" aria-label={t("column.records")}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("page", { from: offset + 1, to: Math.min(offset + limit, count), count })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        disabled={offset === 0}
        onClick={() => onMove(Math.max(0, offset - limit))}
      >
        {t("previous")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={offset + limit >= count}
        onClick={() => onMove(offset + limit)}
      >
        {t("next")}
      </Button>
    </nav>
  )
}
