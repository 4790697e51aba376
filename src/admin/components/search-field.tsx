import { Button, Input, Label } from "@medusajs/ui"
import { type FormEvent, useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"

/** A search that runs on submit, not while typing: it matches whole numbers or addresses, not prefixes. */
export function SearchField({
  label,
  help,
  value,
  onSearch,
}: {
  label: string
  help: string
  value: string
  onSearch: (value: string) => void
}) {
  const { t } = useTranslation("paygate-gateway")
  const id = useId()
  const [typed, setTyped] = useState(value)
  // "Back" and "clear" change the address, and the field has to follow it.
  useEffect(() => setTyped(value), [value])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form role="search" onSubmit={submit} className="flex min-w-0 items-end gap-x-2">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
          {label}
        </Label>
        <Input
          id={id}
          size="small"
          className="w-72 max-w-full"
          placeholder={help}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" size="small" variant="secondary">
        {t("search")}
      </Button>
    </form>
  )
}
