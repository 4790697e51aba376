import { Hint, Input, Label, Text } from "@medusajs/ui"
import { useId } from "react"

/** A field for an amount in major units, with its currency and the problem of what was typed. */
export function AmountField({
  label,
  currency,
  value,
  hint,
  problem,
  onChange,
}: {
  label: string
  currency: string
  value: string
  hint: string
  /** Replaces the hint. */
  problem: string | undefined
  onChange: (text: string) => void
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <div className="flex items-center gap-x-2">
        <Text as="span" size="small" className="text-ui-fg-subtle">
          {currency}
        </Text>
        <div className="grow">
          <Input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      </div>
      <Hint
        id={`${id}-hint`}
        variant={problem === undefined ? "info" : "error"}
        {...(problem === undefined ? {} : { role: "alert" })}
      >
        {problem ?? hint}
      </Hint>
    </div>
  )
}
