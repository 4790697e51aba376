import { Input, Textarea } from "@medusajs/ui"

import { exampleAmount } from "../../../../../domain/subscription/amount-text"
import { inLanguage } from "../../../../lib/format"
import type { FieldErrors, FormValues } from "../lib/form-values"
import { useWords } from "../lib/use-words"

import { Field } from "./field"
import { IntervalFields } from "./interval-fields"

/** The fields for a subscription's values, shared by the forms to add and to change. */
export function ValueFields({
  values,
  errors,
  currency,
  descriptionHint,
  onChange,
}: {
  values: FormValues
  errors: FieldErrors
  /** Upper case; empty while none is chosen. */
  currency: string
  descriptionHint?: string
  onChange: (changed: Partial<FormValues>) => void
}) {
  const { t, tag } = useWords()
  const example = exampleAmount(currency)
  return (
    <>
      <Field
        label={t("amount")}
        hint={
          example === undefined ? undefined : t("majorUnits", { currency, example: inLanguage(example, tag) })
        }
        problem={errors.amount}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={values.amount}
          onChange={({ target }) => onChange({ amount: target.value })}
        />
      </Field>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("startDate")} problem={errors.start_date}>
          <Input
            type="date"
            value={values.start_date}
            onChange={({ target }) => onChange({ start_date: target.value })}
          />
        </Field>
        <Field label={t("endDate")} problem={errors.end_date}>
          <Input
            type="date"
            value={values.end_date}
            onChange={({ target }) => onChange({ end_date: target.value })}
          />
        </Field>
      </div>
      <IntervalFields values={values} problem={errors.interval} onChange={onChange} />
      <Field label={t("description")} hint={descriptionHint} problem={errors.description} optional>
        <Textarea
          rows={2}
          value={values.description}
          onChange={({ target }) => onChange({ description: target.value })}
        />
      </Field>
    </>
  )
}
