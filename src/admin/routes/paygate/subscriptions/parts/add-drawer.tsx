import { useState } from "react"

import { isAboId } from "../../../../../domain/subscription/abo-id"
import type { FieldProblem } from "../../../../../domain/subscription/field-problem"
import { readValues } from "../../../../../domain/subscription/read-values"
import { DrawerHeading } from "../../../../components/drawer-heading"
import { FormDrawer } from "../../../../components/form-drawer"
import { createSubscription } from "../lib/calls"
import { formRules, writtenInterval } from "../lib/form-values"
import { useSubscriptionAccounts } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { AddFields, type AddForm, emptyAddForm } from "./add-fields"
import { DrawerForm } from "./drawer-form"
import { useSave } from "./use-save"

/** Registers a subscription by hand. */
export function AddDrawer({
  customer = "",
  onClose,
}: {
  /** Id of the customer on whose page it is added. */
  customer?: string
  onClose: () => void
}) {
  const { t } = useWords()
  const accounts = useSubscriptionAccounts().data?.accounts ?? []
  const [form, setForm] = useState<AddForm>({ ...emptyAddForm, customer })
  const { errors, isSaving, show, save } = useSave({ words: t("addForm.done"), onDone: onClose })
  const account = form.account || (accounts.length === 1 ? accounts[0]!.id : "")

  const submit = () => {
    const rules = formRules(accounts.find(({ id }) => id === account))
    const problems = problemsOf({ ...form, account }, rules)
    show(problems)
    if (problems.length === 0) {
      save(() => createSubscription(bodyOf({ ...form, account })))
    }
  }
  return (
    <FormDrawer onOpenChange={(open) => (open ? undefined : onClose())}>
      <DrawerHeading title={t("addForm.title")} text={t("addForm.hint")} />
      <DrawerForm submit={t("addForm.submit")} isBusy={isSaving} onSubmit={submit}>
        <AddFields
          form={form}
          account={account}
          accounts={accounts}
          errors={errors}
          onChange={(changed) => setForm((before) => ({ ...before, ...changed }))}
        />
      </DrawerForm>
    </FormDrawer>
  )
}

/** The request body of the route. */
function bodyOf({ abo_id, interval, days, ...rest }: AddForm) {
  return { ...rest, abo_id: abo_id.trim(), interval: writtenInterval({ interval, days }) }
}

/** The problems that can be found without the server. */
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
