import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"

import { useWords } from "../lib/use-words"

/** The form in a drawer below its heading: scrolling fields, a cancel and a submit button. */
export function DrawerForm({
  submit,
  isBusy = false,
  onSubmit,
  children,
}: {
  /** The text of the submit button. */
  submit: string
  isBusy?: boolean
  onSubmit: () => void
  children: ReactNode
}) {
  const { common } = useWords()
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button type="button" size="small" variant="secondary">
            {common("cancel")}
          </Button>
        </Drawer.Close>
        <Button type="submit" size="small" isLoading={isBusy} disabled={isBusy}>
          {submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
