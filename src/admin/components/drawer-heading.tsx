import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The header of a drawer, like Medusa's own, whose close button lacks a name for screen readers. */
export function DrawerHeading({ title, text }: { title: string; text?: string }) {
  const { t } = useTranslation("paygate-common")
  return (
    <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Drawer.Title className="txt-large-plus">{title}</Drawer.Title>
        {text !== undefined && <Drawer.Description className="text-ui-fg-subtle">{text}</Drawer.Description>}
      </div>
      <Drawer.Close asChild>
        <IconButton size="small" type="button" variant="transparent" aria-label={t("close")}>
          <XMark />
        </IconButton>
      </Drawer.Close>
    </div>
  )
}
