import { Input, Select } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"

import type { FieldProblemCode } from "../../../../../domain/subscription/field-problem"
import { namedIntervals } from "../../../../../domain/subscription/interval"
import type { FormValues } from "../lib/form-values"
import { useWords } from "../lib/use-words"

import { Field } from "./field"

const choices = [...Object.keys(namedIntervals), "other"]

/** The document's named intervals, and a number of days for any other. */
export function IntervalFields({
  values,
  problem,
  onChange,
}: {
  values: Pick<FormValues, "interval" | "days">
  problem: FieldProblemCode | undefined
  onChange: (changed: Partial<FormValues>) => void
}) {
  const { t } = useWords()
  const isOther = values.interval === "other"
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label={t("interval")} problem={isOther ? undefined : problem}>
        <Choice value={values.interval} onValueChange={(interval) => onChange({ interval })} />
      </Field>
      {isOther && (
        <Field label={t("days")} problem={problem}>
          <Input
            inputMode="numeric"
            autoComplete="off"
            value={values.days}
            onChange={({ target }) => onChange({ days: target.value })}
          />
        </Field>
      )}
    </div>
  )
}

/** Passes the field's id and note on to the button that receives keyboard focus. */
function Choice({
  value,
  onValueChange,
  ...field
}: { value: string; onValueChange: (value: string) => void } & ComponentPropsWithoutRef<"button">) {
  const { t } = useWords()
  return (
    <Select value={value} onValueChange={onValueChange}>
      <Select.Trigger {...field} value={undefined}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {choices.map((each) => (
          <Select.Item key={each} value={each}>
            {t(`intervals.${each}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
