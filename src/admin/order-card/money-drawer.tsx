import { Alert, Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { DrawerHeading } from "../components/drawer-heading"

/** The frame of capture and refund: a form that stays as it is when the gateway says no. */
export function MoneyDrawer({
  open,
  onClose,
  title,
  text,
  confirm,
  busy,
  error,
  onSubmit,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  text: string
  confirm: string
  busy: boolean
  /** Why the last try did not work. */
  error: string | undefined
  onSubmit: () => void
  children: ReactNode
}) {
  const { t } = useTranslation("paygate-common")
  return (
    <Drawer open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <Drawer.Content>
        <form
          noValidate
          className="flex h-full flex-col overflow-hidden"
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          <DrawerHeading title={title} text={text} />
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            {children}
            {error !== undefined && (
              <Alert variant="error" role="alert">
                {error}
              </Alert>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" disabled={busy} onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={busy} disabled={busy}>
              {confirm}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
