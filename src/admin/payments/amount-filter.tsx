import { Button, Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { readTypedRange } from "../../domain/typed-range"
import { inLanguage } from "../lib/format"
import { useLanguage } from "../lib/use-language"

import type { AmountRange } from "./payments-address"

/** Two amounts and a currency, any of which may be left out. */
export function AmountFilter({
  range,
  onChange,
}: {
  range: AmountRange
  onChange: (range: AmountRange | undefined) => void
}) {
  const { t } = useTranslation("paygate-payments")
  const language = useLanguage()
  const [typed, setTyped] = useState({
    $gte: inLanguage(range.$gte ?? "", language),
    $lte: inLanguage(range.$lte ?? "", language),
    currency: range.currency ?? "",
  })
  const [wrong, setWrong] = useState<readonly (keyof AmountRange)[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { faulty, range: read } = readTypedRange(typed)
    setWrong(faulty)
    if (faulty.length === 0) {
      onChange(read)
    }
  }
  const amountBad = t("amountBad", { example: inLanguage("12.50", language) })
  const field = (name: keyof AmountRange, label: string, problem: string, placeholder: string) => (
    <Field
      {...{ label, placeholder }}
      problem={wrong.includes(name) ? problem : undefined}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  )
  return (
    <form onSubmit={submit} className="flex w-60 flex-col gap-y-3 p-3" noValidate>
      {field("$gte", t("amountFrom"), amountBad, inLanguage("0.00", language))}
      {field("$lte", t("amountTo"), amountBad, inLanguage("0.00", language))}
      {field("currency", t("currency"), t("currencyBad"), t("currencyHelp"))}
      <Button type="submit" size="small" variant="secondary">
        {t("apply")}
      </Button>
    </form>
  )
}

function Field({
  label,
  value,
  placeholder,
  problem,
  onChange,
}: {
  label: string
  value: string
  placeholder: string
  problem: string | undefined
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <span id={`${id}-problem`} className="txt-compact-xsmall text-ui-fg-error">
          {problem}
        </span>
      )}
    </div>
  )
}
