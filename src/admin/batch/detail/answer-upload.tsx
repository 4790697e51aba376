import { Alert, Button, Label } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { useAction } from "../../lib/use-action"
import { useFailureWords } from "../../lib/use-failure-words"
import { uploadAnswer } from "../upload-file"

import { Progress } from "./progress"

/** Takes the gateway's answer file; what is wrong with it is said with line and field. */
export function AnswerUpload({ batchId, isRunning }: { batchId: string; isRunning: boolean }) {
  const { t } = useTranslation("paygate-batch")
  const id = useId()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const [file, setFile] = useState<File>()
  const [sent, setSent] = useState(0)
  const upload = useAction({
    act: (chosen: File) => uploadAnswer(batchId, chosen, setSent),
    onSettled: () => client.invalidateQueries({ queryKey: ["paygate", "batch", batchId] }),
  })
  const percent = Math.round(sent * 100)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("detail.answerFile")}
      </Label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={id}
          type="file"
          accept=".dat,text/plain"
          className="txt-small max-w-full"
          onChange={(event) => {
            setFile(event.target.files?.[0])
            upload.reset()
          }}
        />
        <Button
          size="small"
          disabled={file === undefined || isRunning}
          isLoading={upload.isPending}
          onClick={() => {
            setSent(0)
            if (file) {
              upload.press(file)
            }
          }}
        >
          {t("detail.upload")}
        </Button>
      </div>
      {upload.isPending && <Progress text={t("detail.uploading", { percent })} part={sent} />}
      {upload.error && (
        <Alert variant="error" role="alert">
          {failureWords(upload.error)}
        </Alert>
      )}
    </div>
  )
}
