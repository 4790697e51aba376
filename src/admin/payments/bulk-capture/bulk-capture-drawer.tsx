import { Button, Drawer } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { DrawerHeading } from "../../components/drawer-heading"

import { stillToSend } from "./bulk-results"
import { BulkRow } from "./bulk-row"
import { useBulkCapture } from "./use-bulk-capture"
import type { Capturable } from "./use-chosen-payments"
import { useSumWords } from "./use-sum-words"

/** Asks once for all chosen payments, with a sum for each currency, then says what became of each. */
export function BulkCaptureDrawer({
  rows,
  onClose,
  onSettled,
}: {
  rows: readonly Capturable[]
  /** Told which of them were captured. */
  onClose: (captured: readonly Capturable[]) => void
  onSettled: () => unknown
}) {
  const { t } = useTranslation("paygate-payments")
  const { t: common } = useTranslation("paygate-common")
  const sumWords = useSumWords()
  const { results, isRunning, press } = useBulkCapture(rows, onSettled)
  const left = stillToSend(results)
  const captured = rows.filter(({ id }) => results.get(id)?.request.stage === "granted")
  const close = () => onClose(captured)
  const button = t("bulk.capture", { sums: sumWords(rows.filter(({ id }) => left.includes(id))) })
  return (
    <Drawer open onOpenChange={(next) => !next && !isRunning && close()}>
      <Drawer.Content>
        <DrawerHeading title={t("bulk.title")} text={t("bulk.text", { sums: sumWords(rows) })} />
        <Drawer.Body className="overflow-y-auto">
          <ul className="divide-y" aria-live="polite">
            {rows.map((row) => {
              const result = results.get(row.id)
              return result && <BulkRow key={row.id} row={row} result={result} button={button} />
            })}
          </ul>
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" disabled={isRunning} onClick={close}>
            {common(captured.length > 0 ? "close" : "cancel")}
          </Button>
          {(left.length > 0 || isRunning) && (
            <Button size="small" isLoading={isRunning} disabled={isRunning} onClick={press}>
              {button}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
