import { Button, toast, usePrompt } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { BatchView } from "../../../contracts/batch-view"
import { Allowed } from "../../components/allowed"
import { Card } from "../../components/card"
import { Moment } from "../../components/moment"
import { adminApi } from "../../lib/admin-api"
import { downloadFile } from "../../lib/save-file"
import { useAction } from "../../lib/use-action"
import { useFailureWords } from "../../lib/use-failure-words"
import { BatchBadge } from "../badges"
import { Totals } from "../totals"

/** What the batch is, and what can be done with it: download its file, withdraw it. */
export function BatchHead({ batch }: { batch: BatchView }) {
  const { t } = useTranslation("paygate-batch")
  const common = useTranslation("paygate-common")
  const prompt = usePrompt()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const reload = () => client.invalidateQueries({ queryKey: ["paygate"] })
  const failed = (error: Error) => toast.error(failureWords(error))

  const download = useAction({
    act: async () => {
      await adminApi(`/admin/paygate/batches/${batch.id}/export`, { method: "POST" })
      await downloadFile(`/admin/paygate/batches/${batch.id}/file`)
    },
    onFailed: failed,
    onSettled: reload,
  })
  const withdraw = useAction({
    act: () =>
      adminApi(`/admin/paygate/batches/${batch.id}/withdraw`, {
        method: "POST",
        body: { never_sent: batch.state === "exported" },
      }),
    onFailed: failed,
    onDone: async () => {
      toast.success(t("detail.withdrawn"))
      await reload()
    },
  })
  const askWithdraw = async () => {
    const isExported = batch.state === "exported"
    const confirmed = await prompt({
      title: t("detail.withdrawTitle"),
      description: t(isExported ? "detail.withdrawExported" : "detail.withdrawReady"),
      confirmText: t(isExported ? "detail.withdrawConfirm" : "detail.withdraw"),
      cancelText: common.t("cancel"),
      variant: isExported ? "danger" : "confirmation",
    })
    if (confirmed) {
      withdraw.press()
    }
  }

  const tools = (
    <>
      <Button size="small" variant="transparent" asChild>
        <Link to="/paygate/batch">{t("back")}</Link>
      </Button>
      {(batch.state === "ready" || batch.state === "exported") && batch.answered_at === null && (
        <Allowed to="POST /admin/paygate/batches/:id/withdraw">
          <Button
            size="small"
            variant="secondary"
            isLoading={withdraw.isPending}
            onClick={() => void askWithdraw()}
          >
            {t("detail.withdraw")}
          </Button>
        </Allowed>
      )}
      {batch.state !== "withdrawn" && (
        <Allowed to="POST /admin/paygate/batches/:id/export">
          <Button
            size="small"
            variant={batch.state === "ready" ? "primary" : "secondary"}
            isLoading={download.isPending}
            onClick={() => download.press()}
          >
            {t(batch.state === "ready" ? "detail.download" : "detail.downloadAgain")}
          </Button>
        </Allowed>
      )}
    </>
  )
  return (
    <Card
      title={batch.file_name ?? `${t("column.batch")} ${batch.id}`}
      level="h1"
      intro={batch.state === "ready" ? t("detail.downloadHint") : undefined}
      tools={tools}
    >
      <dl className="txt-small grid grid-cols-2 gap-4 px-6 py-4 md:grid-cols-5">
        <Fact title={t("column.state")}>
          <BatchBadge state={batch.state} />
        </Fact>
        <Fact title={t("column.kind")}>
          {t(`kind.${batch.kind}`)}, {batch.account_id}
          <br />
          {t("detail.version", { version: batch.version })}
        </Fact>
        <Fact title={t("column.records")}>{batch.record_count}</Fact>
        <Fact title={t("column.total")}>
          <Totals totals={batch.totals} />
        </Fact>
        <Fact title={t("column.created")}>
          <Moment at={batch.created_at} />
        </Fact>
      </dl>
    </Card>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ui-fg-subtle">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
