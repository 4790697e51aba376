import { EllipsisHorizontal } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { Allowed } from "../../../../components/allowed"
import { useAction } from "../../../../lib/use-action"
import { useAllowance } from "../../../../lib/use-allowance"
import { removeSubscription } from "../lib/calls"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { ChangeDrawer } from "./change-drawer"
import { LinkDrawer } from "./link-drawer"

/** What can be done with a subscription: change it, link it, remove it from the list. */
export function Actions({ subscription }: { subscription: SubscriptionView }) {
  const { t } = useWords()
  const [open, setOpen] = useState<"change" | "link">()
  const remove = useRemove(subscription)
  const allowance = useAllowance()
  const mayLink = allowance("POST /admin/paygate/subscriptions/:id/link") === "allowed"
  const mayRemove = allowance("DELETE /admin/paygate/subscriptions/:id") === "allowed"
  const close = () => setOpen(undefined)
  return (
    <div className="flex items-center gap-x-2">
      <Allowed to="POST /admin/paygate/subscriptions/:id/changes">
        <Button
          size="small"
          variant="secondary"
          disabled={subscription.open_change !== null}
          onClick={() => setOpen("change")}
        >
          {t("change.button")}
        </Button>
      </Allowed>
      {(mayLink || mayRemove) && (
        <DropdownMenu>
          <DropdownMenu.Trigger asChild>
            <IconButton size="small" variant="transparent" aria-label={t("moreActions")}>
              <EllipsisHorizontal />
            </IconButton>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content>
            {mayLink && (
              <DropdownMenu.Item onSelect={() => setOpen("link")}>{t("linkForm.title")}</DropdownMenu.Item>
            )}
            {mayLink && mayRemove && <DropdownMenu.Separator />}
            {mayRemove && (
              <DropdownMenu.Item disabled={subscription.open_change !== null} onSelect={() => void remove()}>
                {t("remove.button")}
              </DropdownMenu.Item>
            )}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
      {open === "change" && <ChangeDrawer subscription={subscription} onClose={close} />}
      {open === "link" && <LinkDrawer subscription={subscription} onClose={close} />}
    </div>
  )
}

function useRemove(subscription: SubscriptionView): () => Promise<void> {
  const { t, common, failure } = useWords()
  const ask = usePrompt()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const removing = useAction({
    act: () => removeSubscription(subscription.id),
    onDone: () => {
      toast.success(t("remove.done"))
      return navigate("/paygate/subscriptions")
    },
    onFailed: (error) => toast.error(failure(error)),
    onSettled: refresh,
  })
  return async () => {
    const isSure = await ask({
      title: t("remove.title"),
      description: t("remove.text"),
      confirmText: t("remove.button"),
      cancelText: common("cancel"),
    })
    if (isSure) removing.press()
  }
}
