import { Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"

import { DrawerHeading } from "../../../../components/drawer-heading"
import { isAboId } from "../../../../../domain/subscription/abo-id"
import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import { readValues } from "../../../../../domain/subscription/read-values"
import { createSubscription, refusedFields } from "../lib/calls"
import { errorsOf, rulesOf, writtenInterval, type FieldErrors } from "../lib/form-values"
import { useAccounts, useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"
import { AddFields, emptyAddForm, type AddForm } from "./add-fields"

/** Registers a subscription by hand. */
export function AddDrawer({
  customer = "",
  onClose,
}: {
  /** Id of the customer on whose page it is added. */
  customer?: string
  onClose: () => void
}) {
  const { t, common, failure } = useWords()
  const refresh = useRefresh()
  const accounts = useAccounts().data?.accounts ?? []
  const [form, setForm] = useState<AddForm>({ ...emptyAddForm, customer })
  const [errors, setErrors] = useState<FieldErrors>({})
  const [isSaving, setIsSaving] = useState(false)
  const account = form.account || (accounts.length === 1 ? accounts[0]!.id : "")

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const rules = rulesOf(accounts.find(({ id }) => id === account))
    const problems = problemsOf({ ...form, account }, rules)
    setErrors(errorsOf(problems))
    if (problems.length > 0) return
    setIsSaving(true)
    try {
      await createSubscription({
        ...{ account, abo_id: form.abo_id.trim(), currency: form.currency, amount: form.amount },
        ...{ customer: form.customer, order: form.order, description: form.description },
        ...{ start_date: form.start_date, end_date: form.end_date, active: form.active },
        interval: writtenInterval(form),
      })
      await refresh()
      toast.success(t("addForm.done"))
      onClose()
    } catch (error) {
      const refused = refusedFields(error)
      setErrors(errorsOf(refused))
      if (refused.length === 0) toast.error(failure(error))
    } finally {
      setIsSaving(false)
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
          <DrawerHeading title={t("addForm.title")} text={t("addForm.hint")} />
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <AddFields
              form={form}
              account={account}
              accounts={accounts}
              errors={errors}
              onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {common("cancel")}
              </Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={isSaving}>
              {t("addForm.submit")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

/** What can be told without the server. */
function problemsOf(form: AddForm, rules: Parameters<typeof readValues>[2]): FieldProblem[] {
  const { amount, description, start_date, end_date } = form
  const written = { amount, description, start_date, end_date, interval: writtenInterval(form) }
  const reading = readValues(written, form.currency.trim().toUpperCase(), rules)
  const aboId = form.abo_id.trim()
  return [
    ...(form.account === "" ? [{ field: "account", problem: "account-unknown" } as const] : []),
    ...(aboId === "" ? [{ field: "abo_id", problem: "abo-id-missing" } as const] : []),
    ...(aboId !== "" && !isAboId(aboId) ? [{ field: "abo_id", problem: "abo-id-malformed" } as const] : []),
    ...(reading.ok ? [] : reading.problems),
  ]
}
