import { Button, Drawer, Input, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"

import { DrawerHeading } from "../../../../components/drawer-heading"
import type { SubscriptionView } from "../lib/api-types"
import { linkSubscription, refusedFields } from "../lib/calls"
import { errorsOf, type FieldErrors } from "../lib/form-values"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"
import { Field } from "./field"

/** Links a subscription to a customer and an order of the shop. */
export function LinkDrawer({
  subscription,
  onClose,
}: {
  subscription: SubscriptionView
  onClose: () => void
}) {
  const { t, common, failure } = useWords()
  const refresh = useRefresh()
  const { customer: knownCustomer, order: knownOrder } = subscription
  const [customer, setCustomer] = useState(knownCustomer?.email ?? knownCustomer?.id ?? "")
  const [order, setOrder] = useState(knownOrder?.display_id?.toString() ?? knownOrder?.id ?? "")
  const [errors, setErrors] = useState<FieldErrors>({})

  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await linkSubscription(subscription.id, { customer, order })
      await refresh()
      toast.success(t("linkForm.done"))
      onClose()
    } catch (error) {
      const refused = refusedFields(error)
      setErrors(errorsOf(refused))
      if (refused.length === 0) toast.error(failure(error))
    }
  }

  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content>
        <form
          onSubmit={(event) => void save(event)}
          noValidate
          className="flex flex-1 flex-col overflow-hidden"
        >
          <DrawerHeading title={t("linkForm.title")} text={t("linkForm.hint")} />
          <Drawer.Body className="flex flex-1 flex-col gap-y-4">
            <Field label={t("customer")} hint={t("addForm.customerHint")} problem={errors.customer} optional>
              <Input value={customer} onChange={({ target }) => setCustomer(target.value)} />
            </Field>
            <Field label={t("order")} hint={t("addForm.orderHint")} problem={errors.order} optional>
              <Input value={order} onChange={({ target }) => setOrder(target.value)} />
            </Field>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {common("cancel")}
              </Button>
            </Drawer.Close>
            <Button type="submit" size="small">
              {common("save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
