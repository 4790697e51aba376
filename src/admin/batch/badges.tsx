import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type {
  BatchFinding,
  BatchImportState,
  BatchRecordState,
  BatchState,
} from "../../domain/batch/batch-state"

type Color = "green" | "red" | "blue" | "orange" | "grey"

const batchColors: Readonly<Record<BatchState, Color>> = {
  ready: "blue",
  exported: "orange",
  done: "green",
  withdrawn: "grey",
}

const recordColors: Readonly<Record<BatchRecordState, Color>> = {
  open: "blue",
  succeeded: "orange",
  booked: "green",
  failed: "red",
  withdrawn: "grey",
}

const importColors: Readonly<Record<BatchImportState, Color>> = {
  running: "blue",
  done: "green",
  refused: "red",
  failed: "red",
}

/** The state of a batch. */
export function BatchBadge({ state }: { state: BatchState }) {
  const { t } = useTranslation("paygate-batch")
  return <StatusBadge color={batchColors[state]}>{t(`state.${state}`)}</StatusBadge>
}

/** The state of a record; a finding that needs a person takes precedence. */
export function RecordBadge({ state, finding }: { state: BatchRecordState; finding: BatchFinding | null }) {
  const { t } = useTranslation("paygate-batch")
  return finding === null ? (
    <StatusBadge color={recordColors[state]}>{t(`record.${state}`)}</StatusBadge>
  ) : (
    <StatusBadge color="red">{t(`finding.${finding}`)}</StatusBadge>
  )
}

/** The state or result of an import. */
export function ImportBadge({ state }: { state: BatchImportState }) {
  const { t } = useTranslation("paygate-batch")
  return <StatusBadge color={importColors[state]}>{t(`detail.import.${state}`)}</StatusBadge>
}
