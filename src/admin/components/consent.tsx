import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

/** A checkbox for something that is only done with the user's explicit consent. */
export function Consent({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: string
}) {
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Checkbox id={id} checked={checked} onCheckedChange={(next) => onChange(next === true)} />
      <Label htmlFor={id} size="small">
        {children}
      </Label>
    </div>
  )
}
