import { Input } from "@medusajs/ui"
import { useState } from "react"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { DrawerHeading } from "../../../../components/drawer-heading"
import { FormDrawer } from "../../../../components/form-drawer"
import { postLink } from "../lib/calls"
import { useWords } from "../lib/use-words"

import { DrawerForm } from "./drawer-form"
import { Field } from "./field"
import { useSave } from "./use-save"

/** Links a subscription to a customer and an order of the shop. */
export function LinkDrawer({
  subscription,
  onClose,
}: {
  subscription: SubscriptionView
  onClose: () => void
}) {
  const { t, common } = useWords()
  const { customer: knownCustomer, order: knownOrder } = subscription
  const [customer, setCustomer] = useState(knownCustomer?.email ?? knownCustomer?.id ?? "")
  const [order, setOrder] = useState(knownOrder?.display_id?.toString() ?? knownOrder?.id ?? "")
  const { errors, isSaving, save } = useSave({ words: t("linkForm.done"), onDone: onClose })
  return (
    <FormDrawer onOpenChange={(open) => (open ? undefined : onClose())}>
      <DrawerHeading title={t("linkForm.title")} text={t("linkForm.hint")} />
      <DrawerForm
        submit={common("save")}
        isBusy={isSaving}
        onSubmit={() => void save(() => postLink(subscription.id, { customer, order }))}
      >
        <Field label={t("customer")} hint={t("addForm.customerHint")} problem={errors.customer} optional>
          <Input value={customer} onChange={({ target }) => setCustomer(target.value)} />
        </Field>
        <Field label={t("order")} hint={t("addForm.orderHint")} problem={errors.order} optional>
          <Input value={order} onChange={({ target }) => setOrder(target.value)} />
        </Field>
      </DrawerForm>
    </FormDrawer>
  )
}
