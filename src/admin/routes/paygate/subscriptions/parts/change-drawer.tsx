import { useState } from "react"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { DrawerHeading } from "../../../../components/drawer-heading"
import { FormDrawer } from "../../../../components/form-drawer"
import { useSubscriptionAccounts } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { ChangeForm } from "./change-form"
import { ChangeReview } from "./change-review"
import { useChangeForm } from "./use-change-form"

/** Changes a subscription in two steps: the form, then a review of the request. What was typed survives every refusal. */
export function ChangeDrawer({
  subscription,
  onClose,
}: {
  subscription: SubscriptionView
  onClose: () => void
}) {
  const { t } = useWords()
  const accounts = useSubscriptionAccounts()
  const account = accounts.data?.accounts.find(({ id }) => id === subscription.account_id)
  const form = useChangeForm(subscription, account)
  const [isReview, setIsReview] = useState(false)
  return (
    <FormDrawer onOpenChange={(open) => (open ? undefined : onClose())}>
      <DrawerHeading title={t("change.title")} text={`${t("aboId")} ${subscription.abo_id}`} />
      {isReview ? (
        <ChangeReview
          subscription={subscription}
          form={form}
          simulates={account?.simulates ?? false}
          onEdit={() => setIsReview(false)}
          onDone={onClose}
        />
      ) : (
        <ChangeForm subscription={subscription} form={form} onReview={() => setIsReview(true)} />
      )}
    </FormDrawer>
  )
}
