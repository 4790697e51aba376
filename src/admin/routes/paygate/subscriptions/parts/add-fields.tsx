import { Input, Label, Switch } from "@medusajs/ui"

import type { SubscriptionAccountView } from "../../../../../contracts/subscription-view"
import type { FieldErrors, FormValues } from "../lib/form-values"
import { useWords } from "../lib/use-words"

import { AccountSelect } from "./account-select"
import { Field } from "./field"
import { ValueFields } from "./value-fields"

/** The fields of the form to add a subscription, as typed. */
export interface AddForm extends FormValues {
  readonly account: string
  readonly abo_id: string
  readonly customer: string
  readonly order: string
  readonly currency: string
  readonly active: boolean
}

export const emptyAddForm: AddForm = {
  account: "",
  abo_id: "",
  customer: "",
  order: "",
  currency: "",
  amount: "",
  start_date: "",
  end_date: "",
  interval: "monthly",
  days: "",
  description: "",
  active: true,
}

/** The fields of the form; the account is only asked for when there are several. */
export function AddFields({
  form,
  account,
  accounts,
  errors,
  onChange,
}: {
  form: AddForm
  account: string
  accounts: readonly SubscriptionAccountView[]
  errors: FieldErrors
  onChange: (changed: Partial<AddForm>) => void
}) {
  const { t } = useWords()
  const text = (field: "abo_id" | "customer" | "order" | "currency") => ({
    value: form[field],
    autoComplete: "off",
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  })
  return (
    <>
      {accounts.length > 1 && (
        <Field label={t("account")} problem={errors.account}>
          <AccountSelect
            accounts={accounts}
            value={account}
            onValueChange={(id) => onChange({ account: id })}
          />
        </Field>
      )}
      <Field label={t("aboId")} problem={errors.abo_id}>
        <Input {...text("abo_id")} />
      </Field>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={t("customer")} hint={t("addForm.customerHint")} problem={errors.customer} optional>
          <Input {...text("customer")} />
        </Field>
        <Field label={t("order")} hint={t("addForm.orderHint")} problem={errors.order} optional>
          <Input {...text("order")} />
        </Field>
      </div>
      <Field label={t("currency")} problem={errors.currency}>
        <Input {...text("currency")} maxLength={3} className="uppercase" />
      </Field>
      <ValueFields
        values={form}
        errors={errors}
        currency={form.currency.trim().toUpperCase()}
        onChange={onChange}
      />
      <div className="flex items-center gap-x-2">
        <Switch
          id="paygate-add-active"
          checked={form.active}
          onCheckedChange={(active) => onChange({ active })}
        />
        <Label htmlFor="paygate-add-active" size="small">
          {t("addForm.active")}
        </Label>
      </div>
    </>
  )
}
