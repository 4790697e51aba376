import { Button, Input, Label } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { isCurrencyCode } from "../../domain/currency-code"

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
  const [typed, setTyped] = useState({
    $gte: range.$gte ?? "",
    $lte: range.$lte ?? "",
    currency: range.currency ?? "",
  })
  const [wrong, setWrong] = useState<readonly (keyof AmountRange)[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const faulty = (["$gte", "$lte", "currency"] as const).filter((field) => !isGood(field, typed[field]))
    setWrong(faulty)
    if (faulty.length === 0) {
      onChange(rangeOf(typed))
    }
  }
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
      {field("$gte", t("amountFrom"), t("amountBad"), "0.00")}
      {field("$lte", t("amountTo"), t("amountBad"), "0.00")}
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

/** A comma is read as a decimal point: users type as in their language, and nobody types thousands separators here. */
const plain = (text: string) => text.trim().replace(",", ".")

function isGood(field: keyof AmountRange, text: string): boolean {
  if (text.trim() === "") {
    return true
  }
  return field === "currency" ? isCurrencyCode(text) : /^\d{1,10}(\.\d{1,4})?$/.test(plain(text))
}

function rangeOf({ $gte, $lte, currency }: Required<AmountRange>): AmountRange | undefined {
  const range = {
    ...($gte.trim() === "" ? {} : { $gte: plain($gte) }),
    ...($lte.trim() === "" ? {} : { $lte: plain($lte) }),
    ...(currency.trim() === "" ? {} : { currency: currency.trim().toUpperCase() }),
  }
  return Object.keys(range).length === 0 ? undefined : range
}
