import { Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What can be filled in; a drawer's own close button comes first in the page and would get the focus otherwise. */
const fields = "input:not([type=hidden]), textarea, select, [role=combobox], [role=radio]"

/** A drawer with a form, on whose first field one can type at once. */
export function FormDrawer({
  onOpenChange,
  children,
}: {
  onOpenChange: (open: boolean) => void
  children: ReactNode
}) {
  return (
    <Drawer open onOpenChange={onOpenChange}>
      <Drawer.Content onOpenAutoFocus={focusFirstField}>{children}</Drawer.Content>
    </Drawer>
  )
}

function focusFirstField(event: Event): void {
  const field = event.currentTarget instanceof Element ? event.currentTarget.querySelector(fields) : null
  if (field instanceof HTMLElement) {
    event.preventDefault()
    field.focus()
  }
}
