import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type {
  BatchFinding,
  BatchImportState,
  BatchRecordState,
  BatchState,
} from "../../domain/batch/batch-state"

type Colour = "green" | "red" | "blue" | "orange" | "grey"

const batchColours: Readonly<Record<BatchState, Colour>> = {
  ready: "blue",
  exported: "orange",
  done: "green",
  withdrawn: "grey",
}

const recordColours: Readonly<Record<BatchRecordState, Colour>> = {
  open: "blue",
  succeeded: "orange",
  booked: "green",
  failed: "red",
  withdrawn: "grey",
}

const importColours: Readonly<Record<BatchImportState, Colour>> = {
  running: "blue",
  done: "green",
  refused: "red",
  failed: "red",
}

/** The state of a batch. */
export function BatchBadge({ state }: { state: BatchState }) {
  const { t } = useTranslation("paygate-batch")
  return <StatusBadge color={batchColours[state]}>{t(`state.${state}`)}</StatusBadge>
}

/** The state of a record; a finding that needs a person takes precedence. */
export function RecordBadge({ state, finding }: { state: BatchRecordState; finding: BatchFinding | null }) {
  const { t } = useTranslation("paygate-batch")
  return finding === null ? (
    <StatusBadge color={recordColours[state]}>{t(`record.${state}`)}</StatusBadge>
  ) : (
    <StatusBadge color="red">{t(`finding.${finding}`)}</StatusBadge>
  )
}

/** The state or result of an import. */
export function ImportBadge({ state }: { state: BatchImportState }) {
  const { t } = useTranslation("paygate-batch")
  return <StatusBadge color={importColours[state]}>{t(`detail.import.${state}`)}</StatusBadge>
}
