import { Alert, Button, Label } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import type { BatchImportView } from "../../../contracts/batch-view"
import { FileInput } from "../../components/file-input"
import { Progress } from "../../components/progress"
import { adminApi } from "../../lib/admin-api"
import { useAction } from "../../lib/use-action"
import { useFailureWords } from "../../lib/use-failure-words"

/** Uploads the gateway's answer file; faults in it are shown with line and field. */
export function AnswerUpload({ batchId, isRunning }: { batchId: string; isRunning: boolean }) {
  const { t } = useTranslation("paygate-batch")
  const id = useId()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const [file, setFile] = useState<File>()
  const upload = useAction({
    act: (chosen: File) =>
      adminApi<{ import: BatchImportView }>(
        `/admin/paygate/batches/${batchId}/answer?file_name=${encodeURIComponent(chosen.name)}`,
        { method: "POST", body: chosen },
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["paygate", "batch", batchId] }),
  })
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("detail.answerFile")}
      </Label>
      <div className="flex flex-wrap items-center gap-3">
        <FileInput
          id={id}
          accept=".dat,text/plain"
          onChoose={(chosen) => {
            setFile(chosen)
            upload.reset()
          }}
        />
        <Button
          size="small"
          disabled={file === undefined || isRunning}
          isLoading={upload.isPending}
          onClick={() => {
            if (file) {
              upload.press(file)
            }
          }}
        >
          {t("detail.upload")}
        </Button>
      </div>
      {upload.isPending && <Progress text={t("detail.uploading")} />}
      {upload.error && (
        <Alert variant="error" role="alert">
          {failureWords(upload.error)}
        </Alert>
      )}
    </div>
  )
}
