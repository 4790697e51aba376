import { Button, Hint, Input, Label, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"

import type { Inspection } from "../../../../contracts/inspection"
import { LoadFailed } from "../../../components/load-failed"
import { adminApi } from "../../../lib/admin-api"
import { useAction } from "../../../lib/use-action"

import { InspectionResult } from "./inspection-result"

/** The form for a pasted message. The text stays there, whatever the result. */
export function MessageReader() {
  const { t } = useTranslation("paygate-gateway")
  const id = useId()
  const [text, setText] = useState("")
  const [len, setLen] = useState("")
  const [missing, setMissing] = useState(false)
  const reading = useAction({
    act: () =>
      adminApi<{ inspection: Inspection }>("/admin/paygate/wire", {
        method: "POST",
        body: { text, ...(len.trim() === "" ? {} : { len: len.trim() }) },
      }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const empty = text.trim() === ""
    setMissing(empty)
    if (!empty) reading.press()
  }
  return (
    <>
      <form onSubmit={submit} className="flex flex-col items-start gap-y-4 px-6 py-4" noValidate>
        <div className="flex w-full flex-col gap-y-1">
          <Label htmlFor={`${id}-text`} size="small" weight="plus">
            {t("wire.text")}
          </Label>
          <Textarea
            id={`${id}-text`}
            rows={6}
            className="break-all font-mono"
            spellCheck={false}
            autoComplete="off"
            placeholder={t("wire.textHelp")}
            value={text}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          {missing && (
            <Hint id={`${id}-missing`} variant="error" role="alert">
              {t("wire.tooShort")}
            </Hint>
          )}
        </div>
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={`${id}-len`} size="small" weight="plus">
            {t("wire.len")}
          </Label>
          <Input
            id={`${id}-len`}
            size="small"
            inputMode="numeric"
            className="w-32"
            value={len}
            aria-describedby={`${id}-len-help`}
            onChange={(event) => setLen(event.target.value)}
          />
          <Hint id={`${id}-len-help`}>{t("wire.lenHelp")}</Hint>
        </div>
        <Button type="submit" size="small" isLoading={reading.isPending}>
          {t("wire.inspect")}
        </Button>
      </form>
      <div aria-live="polite">
        {reading.error && (
          <div className="px-6 py-4">
            <LoadFailed error={reading.error} onRetry={() => reading.press()} />
          </div>
        )}
        {reading.data && <InspectionResult inspection={reading.data.inspection} />}
      </div>
    </>
  )
}
