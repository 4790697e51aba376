import { Hint, Label } from "@medusajs/ui"
import type { ReactElement } from "react"
import { cloneElement, useId } from "react"

import type { FieldProblemCode } from "../../../../../domain/subscription/field-problem"
import { useWords } from "../lib/use-words"

/** A labeled field with a hint; a problem replaces the hint, and screen readers read it with the field. */
export function Field({
  label,
  hint,
  problem,
  optional = false,
  children,
}: {
  label: string
  hint?: string
  problem?: FieldProblemCode
  optional?: boolean
  children: ReactElement<{ id?: string; "aria-invalid"?: boolean; "aria-describedby"?: string }>
}) {
  const { t } = useWords()
  const id = useId()
  const note = problem === undefined ? hint : t(`problem.${problem}`)
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label} {optional && <span className="text-ui-fg-subtle font-normal">({t("optional")})</span>}
      </Label>
      {cloneElement(children, {
        id,
        "aria-invalid": problem !== undefined,
        "aria-describedby": note === undefined ? undefined : `${id}-note`,
      })}
      {note !== undefined && (
        <Hint id={`${id}-note`} variant={problem === undefined ? "info" : "error"}>
          {note}
        </Hint>
      )}
    </div>
  )
}
