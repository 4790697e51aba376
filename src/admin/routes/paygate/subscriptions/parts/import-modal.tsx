import { Alert, Button, FocusModal, Heading, Input, Text, toast } from "@medusajs/ui"
import { useRef, useState } from "react"

import type { PreviewView } from "../../../../../domain/subscription/subscription-view"
import { importFile, previewImport } from "../lib/calls"
import { useAccounts, useRefresh } from "../lib/queries"
import { readTextFile } from "../lib/read-text-file"
import { useWords } from "../lib/use-words"

import { AccountSelect } from "./account-select"
import { Field } from "./field"
import { ImportPreview } from "./import-preview"

/** Reads a file, shows what would become of each row, and saves only when told. */
export function ImportModal({ onClose }: { onClose: () => void }) {
  const { t, common, failure } = useWords()
  const refresh = useRefresh()
  const accounts = useAccounts().data?.accounts ?? []
  const [account, setAccount] = useState("")
  const [csv, setCsv] = useState<string>()
  const [preview, setPreview] = useState<PreviewView>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const latest = useRef(0)

  const look = async (text: string, chosen: string) => {
    const turn = ++latest.current
    setIsBusy(true)
    setProblem(undefined)
    setPreview(undefined)
    try {
      const seen = await previewImport({ csv: text, ...(chosen ? { account: chosen } : {}) })
      if (turn === latest.current) setPreview(seen)
    } catch (error) {
      if (turn === latest.current) setProblem(failure(error))
    } finally {
      if (turn === latest.current) setIsBusy(false)
    }
  }

  const chooseFile = async (file: File | undefined) => {
    if (!file) return
    const text = await readTextFile(file)
    setCsv(text)
    await look(text, account)
  }

  const chooseAccount = async (id: string) => {
    setAccount(id)
    if (csv !== undefined) await look(csv, id)
  }

  const save = async () => {
    setIsBusy(true)
    try {
      const counts = await importFile({ csv, ...(account ? { account } : {}) })
      await refresh()
      toast.success(t("imports.done", counts))
      onClose()
    } catch (error) {
      toast.error(failure(error))
      setIsBusy(false)
    }
  }

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
              <Field label={t("imports.choose")}>
                <Input
                  type="file"
                  className="h-10 py-1.5"
                  accept=".csv,.txt,text/csv,text/plain"
                  onChange={({ target }) => void chooseFile(target.files?.[0])}
                />
              </Field>
              {accounts.length > 1 && (
                <Field label={t("imports.fileAccount")}>
                  <AccountSelect
                    accounts={accounts}
                    value={account}
                    onValueChange={(id) => void chooseAccount(id)}
                  />
                </Field>
              )}
            </div>
            <div aria-live="polite" className="flex flex-col gap-y-4">
              {isBusy && !preview && <Text size="small">{t("imports.reading")}</Text>}
              {problem !== undefined && <Alert variant="error">{problem}</Alert>}
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
          <Button size="small" disabled={fresh === 0 || isBusy} onClick={() => void save()}>
            {t("imports.submit", { count: fresh })}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
