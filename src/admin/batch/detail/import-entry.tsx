import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { BatchImportView } from "../../../contracts/batch-view"
import { Moment } from "../../components/moment"
import { Progress } from "../../components/progress"
import { ImportBadge } from "../badges"
import { FaultTable } from "../fault-table"

/** One import: its progress, or its result. */
export function ImportEntry({ entry }: { entry: BatchImportView }) {
  const { t } = useTranslation("paygate-batch")
  return (
    <li className="flex flex-col gap-y-2 py-4">
      <div className="flex flex-wrap items-center gap-3 px-6">
        <ImportBadge state={entry.state} />
        <Text size="small">{entry.file_name ?? "–"}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          <Moment at={entry.created_at} />
        </Text>
      </div>
      <div className="px-6">
        <Words entry={entry} />
      </div>
      {entry.fault_count > 0 && (
        <>
          <Text size="small" className="text-ui-fg-error px-6">
            {t("detail.faults", { count: entry.fault_count })}
          </Text>
          <FaultTable label={t("detail.faultsLabel")} faults={entry.faults} count={entry.fault_count} />
        </>
      )}
    </li>
  )
}

function Words({ entry }: { entry: BatchImportView }) {
  const { t } = useTranslation("paygate-batch")
  const { t: common } = useTranslation("paygate-common")
  const { records, records_done: done, booked, to_book: toBook } = entry
  switch (entry.state) {
    case "running":
      return done < records ? (
        <Progress text={t("detail.recording", { done, count: records })} part={done / Math.max(1, records)} />
      ) : (
        <Progress
          text={t("detail.booking", { done: booked, count: toBook })}
          part={booked / Math.max(1, toBook)}
        />
      )
    case "done":
      return <Text size="small">{t("detail.importDone", { records, booked })}</Text>
    case "refused":
    case "failed":
      return (
        <Text size="small" className="text-ui-fg-error">
          {entry.reason === null ? null : common("inEnglish", { words: entry.reason })}
        </Text>
      )
  }
}
