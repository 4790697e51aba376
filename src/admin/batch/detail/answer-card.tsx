import { Alert, Button, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { Allowed } from "../../components/allowed"
import { Card } from "../../components/card"
import { adminApi } from "../../lib/admin-api"
import { useAction } from "../../lib/use-action"
import { useFailureWords } from "../../lib/use-failure-words"

import { AnswerUpload } from "./answer-upload"
import { ImportEntry } from "./import-entry"
import type { ShownBatch } from "./use-batch"

/** The gateway's answer: its upload, its progress and its results. */
export function AnswerCard({ batch, imports }: ShownBatch) {
  const { t } = useTranslation("paygate-batch")
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const isRunning = imports.some(({ state }) => state === "running")
  const book = useAction({
    act: () => adminApi(`/admin/paygate/batches/${batch.id}/book`, { method: "POST" }),
    onFailed: (error) => toast.error(failureWords(error)),
    onDone: async () => {
      toast.success(t("detail.booked"))
      await client.invalidateQueries({ queryKey: ["paygate"] })
    },
  })
  return (
    <Card title={t("detail.answer")} intro={t("detail.answerHint")}>
      <Allowed to="POST /admin/paygate/batches/:id/answer">
        <AnswerUpload batchId={batch.id} isRunning={isRunning} />
      </Allowed>
      {batch.counts.succeeded > 0 && !isRunning && (
        <Allowed to="POST /admin/paygate/batches/:id/book">
          <div className="px-6 py-4">
            <Alert variant="warning">
              <div className="flex flex-wrap items-center gap-3">
                {t("detail.bookHint", { count: batch.counts.succeeded })}
                <Button
                  size="small"
                  variant="secondary"
                  isLoading={book.isPending}
                  onClick={() => book.press()}
                >
                  {t("detail.book")}
                </Button>
              </div>
            </Alert>
          </div>
        </Allowed>
      )}
      {imports.length > 0 && (
        <ul aria-label={t("detail.imports")} className="divide-y">
          {imports.map((entry) => (
            <ImportEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </Card>
  )
}
