import { Alert, Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import { FileInput } from "../../../../components/file-input"
import { Progress } from "../../../../components/progress"
import { readTextFile } from "../../../../lib/read-text-file"
import { useAction } from "../../../../lib/use-action"
import { useFileFaultWords } from "../../../../lib/use-file-fault-words"
import { useLanguage } from "../../../../lib/use-language"
import { importFile, postImportPreview, refusedFile } from "../lib/calls"
import { useRefresh, useSubscriptionAccounts } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { AccountSelect } from "./account-select"
import { Field } from "./field"
import { ImportPreview } from "./import-preview"

/** A file, and the account whose rules its rows are checked against. */
interface Chosen {
  readonly csv: string
  readonly account: string
}

/** Asks for the account, reads a file, shows what would happen to each row, and saves only after confirmation. */
export function ImportModal({ onClose }: { onClose: () => void }) {
  const { t, common, failure } = useWords()
  const fileFaultWords = useFileFaultWords()
  const language = useLanguage()
  const refresh = useRefresh()
  const accounts = useSubscriptionAccounts().data?.accounts ?? []
  const [picked, setPicked] = useState("")
  const [csv, setCsv] = useState("")
  const account = picked || (accounts.length === 1 ? accounts[0]!.id : "")

  const look = useAction<Awaited<ReturnType<typeof postImportPreview>>, Chosen>({ act: postImportPreview })
  const save = useAction<Awaited<ReturnType<typeof importFile>>, Chosen>({
    act: importFile,
    onDone: async (counts) => {
      await refresh()
      toast.success(t("imports.done", counts))
      onClose()
    },
    onFailed: (error) => toast.error(failure(error)),
  })

  const chooseFile = async (file: File | undefined) => {
    look.reset()
    const text = file === undefined ? "" : await readTextFile(file, language)
    setCsv(text)
    if (text !== "") look.press({ csv: text, account })
  }
  const chooseAccount = (id: string) => {
    setPicked(id)
    if (csv !== "") look.press({ csv, account: id })
  }

  const preview = look.isPending ? undefined : look.data
  const fileFault = refusedFile(look.error)
  const fresh = preview?.counts.new ?? 0
  return (
    <FocusModal open onOpenChange={(open) => (open ? undefined : onClose())}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="flex flex-col items-center overflow-y-auto">
          <div className="flex w-full max-w-[960px] flex-col gap-y-6 px-4 py-10 sm:px-8">
            <div className="flex flex-col gap-y-2">
              <FocusModal.Title asChild>
                <Heading>{t("imports.title")}</Heading>
              </FocusModal.Title>
              <FocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("imports.hint")}
                </Text>
              </FocusModal.Description>
            </div>
            <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
              {accounts.length > 1 && (
                <Field label={t("imports.fileAccount")} hint={t("imports.fileAccountHint")}>
                  <AccountSelect
                    accounts={accounts}
                    value={picked}
                    disabled={look.isPending}
                    onValueChange={chooseAccount}
                  />
                </Field>
              )}
              <Field
                label={t("imports.choose")}
                {...(account === "" ? { hint: t("imports.accountFirst") } : {})}
              >
                <FileInput
                  accept=".csv,.txt,.tsv,text/csv,text/plain"
                  disabled={account === "" || look.isPending}
                  onChoose={(file) => void chooseFile(file)}
                />
              </Field>
            </div>
            <div aria-live="polite" className="flex flex-col gap-y-4">
              {look.isPending && <Progress text={t("imports.reading")} />}
              {save.isPending && <Progress text={t("imports.saving", { count: fresh })} />}
              {look.error && (
                <Alert variant="error">{fileFault ? fileFaultWords(fileFault) : failure(look.error)}</Alert>
              )}
              {preview && <ImportPreview preview={preview} />}
            </div>
          </div>
        </FocusModal.Body>
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {common("cancel")}
            </Button>
          </FocusModal.Close>
          <Button
            size="small"
            isLoading={save.isPending}
            disabled={fresh === 0 || save.isPending}
            onClick={() => save.press({ csv, account })}
          >
            {t("imports.submit", { count: fresh })}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
