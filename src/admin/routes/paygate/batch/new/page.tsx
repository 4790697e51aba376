import { Button, Label, RadioGroup, Tabs, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import type { BatchPreviewView, BatchView } from "../../../../../contracts/batch-view"
import type { BatchKind } from "../../../../../domain/batch/batch-methods"
import { type Chosen, chosenItems } from "../../../../batch/new/chosen"
import { CsvChoice } from "../../../../batch/new/csv-choice"
import { type ChosenCsv, linesOf } from "../../../../batch/new/csv-file"
import { Preview, type PreviewConsent } from "../../../../batch/new/preview"
import { Selection } from "../../../../batch/new/selection"
import { Card } from "../../../../components/card"
import { Crumb } from "../../../../components/crumb"
import { guardedPage } from "../../../../components/guarded-page"
import { Progress } from "../../../../components/progress"
import { adminApi } from "../../../../lib/admin-api"
import { useAction } from "../../../../lib/use-action"
import { useFailureWords } from "../../../../lib/use-failure-words"

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-batch" word="new" />,
}

/** A new batch: operation, payments, a preview of the totals, and then the lock. */
function NewBatchPage() {
  const { t } = useTranslation("paygate-batch")
  const navigate = useNavigate()
  const failureWords = useFailureWords()
  const [kind, setKind] = useState<BatchKind>("refund")
  const [source, setSource] = useState<"selection" | "csv">("selection")
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const [file, setFile] = useState<ChosenCsv>({ csv: "", restWhenEmpty: false })
  const wholeOnly = kind === "release"
  const request =
    source === "csv"
      ? { kind, csv: file.csv, rest_when_empty: file.restWhenEmpty }
      : { kind, items: chosenItems(chosen, wholeOnly) }
  const count = source === "csv" ? linesOf(file.csv) : chosen.size
  const isEmpty = source === "csv" ? file.csv.trim() === "" : chosen.size === 0
  const failed = (error: Error) => toast.error(failureWords(error))

  const preview = useAction({
    act: () =>
      adminApi<{ preview: BatchPreviewView }>("/admin/paygate/batches/preview", {
        method: "POST",
        body: request,
      }),
    onFailed: failed,
  })
  const create = useAction({
    act: (consent: PreviewConsent) =>
      adminApi<{ batches: BatchView[] }>("/admin/paygate/batches", {
        method: "POST",
        body: { ...request, ...consent },
      }),
    onFailed: failed,
    onDone: ({ batches: [first, second] }) => {
      toast.success(t("make.made"))
      void navigate(first && !second ? `/paygate/batch/${first.id}` : "/paygate/batch")
    },
  })
  // The preview no longer matches the selection.
  const forget = () => preview.reset()

  return (
    <div className="flex flex-col gap-y-3">
      <Card
        title={t("make.title")}
        level="h1"
        intro={t("make.intro")}
        tools={
          <Button size="small" variant="secondary" asChild>
            <Link to="/paygate/batch">{t("back")}</Link>
          </Button>
        }
      >
        <RadioGroup
          className="px-6 py-4"
          aria-label={t("make.kind")}
          value={kind}
          onValueChange={(value) => {
            setKind(value === "release" ? "release" : "refund")
            setChosen(new Map())
            forget()
          }}
        >
          {(["refund", "release"] as const).map((each) => (
            <div key={each} className="flex items-start gap-x-3">
              <RadioGroup.Item value={each} id={`paygate-batch-${each}`} />
              <Label htmlFor={`paygate-batch-${each}`} size="small">
                <span className="font-medium">{t(`kind.${each}`)}</span>{" "}
                <span className="text-ui-fg-subtle">{t(`make.${each}Hint`)}</span>
              </Label>
            </div>
          ))}
        </RadioGroup>
        <Tabs
          value={source}
          onValueChange={(value) => {
            setSource(value === "csv" ? "csv" : "selection")
            forget()
          }}
        >
          <Tabs.List className="px-6 pt-4" aria-label={t("make.source")}>
            <Tabs.Trigger value="selection">{t("make.selection")}</Tabs.Trigger>
            <Tabs.Trigger value="csv">{t("make.csv")}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="selection">
            <Selection
              kind={kind}
              chosen={chosen}
              onChange={(next) => {
                setChosen(next)
                forget()
              }}
            />
          </Tabs.Content>
          <Tabs.Content value="csv">
            <CsvChoice
              file={file}
              wholeOnly={wholeOnly}
              onChange={(next) => {
                setFile(next)
                forget()
              }}
            />
          </Tabs.Content>
        </Tabs>
        <div className="flex justify-end px-6 py-4">
          <Button
            size="small"
            variant="secondary"
            disabled={isEmpty}
            isLoading={preview.isPending}
            onClick={() => preview.press()}
          >
            {t("make.preview")}
          </Button>
        </div>
      </Card>
      {preview.isPending && <Progress text={t("make.previewing", { count })} />}
      {preview.data && (
        <Preview
          preview={preview.data.preview}
          hasLines={source === "csv"}
          isCreating={create.isPending}
          onCreate={(consent) => create.press(consent)}
        />
      )}
    </div>
  )
}

export default guardedPage("POST /admin/paygate/batches", NewBatchPage)
