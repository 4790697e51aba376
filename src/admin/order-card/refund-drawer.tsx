import { Label, Select, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { adminApi } from "../lib/admin-api"
import { errorMessage } from "../lib/error-message"

import { AmountField } from "./amount-field"
import { MoneyDrawer } from "./money-drawer"
import { useOrderAction } from "./use-order-action"
import { useRefundReasons } from "./use-refund-reasons"
import { useTypedAmount } from "./use-typed-amount"

/** A select has no empty value. */
const none = "none"

/** Gives captured money back, in full or in part, with a reason and a note. */
export function RefundDrawer({
  orderId,
  attempt,
  paymentId,
  most,
  onClose,
}: {
  orderId: string
  attempt: AttemptCard
  paymentId: string
  most: string
  onClose: () => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const { currency_code: currency, decimals, method } = attempt
  const amount = useTypedAmount({ most, currency, decimals })
  const [reason, setReason] = useState(none)
  const [note, setNote] = useState("")
  const refund = useOrderAction(orderId, {
    act: (minor: number) =>
      adminApi(`/admin/paygate/payments/${paymentId}/refund`, {
        method: "POST",
        body: {
          amount: amount.major(minor),
          ...(reason === none ? {} : { refund_reason_id: reason }),
          ...(note.trim() === "" ? {} : { note: note.trim() }),
        },
      }),
    onDone: (_, minor) => {
      toast.success(t("refundDone", { amount: amount.words(minor) }))
      onClose()
    },
  })
  const submit = () => {
    amount.reveal()
    if (amount.minor !== undefined) {
      refund.mutate(amount.minor)
    }
  }
  return (
    <MoneyDrawer
      open
      onClose={onClose}
      title={t("refundTitle", { method: method.title })}
      text={t("refundText", { amount: amount.most })}
      confirm={
        amount.minor === undefined ? t("refund") : t("refundButton", { amount: amount.words(amount.minor) })
      }
      busy={refund.isPending}
      error={refund.error ? errorMessage(refund.error) : undefined}
      onSubmit={submit}
    >
      <AmountField
        label={t("amount")}
        currency={currency}
        value={amount.text}
        hint={t("most", { most: amount.most })}
        problem={amount.problem}
        onChange={amount.setText}
      />
      <ReasonField value={reason} onChange={setReason} />
      <NoteField value={note} onChange={setNote} />
    </MoneyDrawer>
  )
}

function ReasonField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation("paygate-order-card")
  const id = useId()
  const reasons = useRefundReasons()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("reason")}
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={none}>{t("noReason")}</Select.Item>
          {reasons.map((reason) => (
            <Select.Item key={reason.id} value={reason.id}>
              {reason.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

function NoteField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation("paygate-order-card")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t("note")}
      </Label>
      <Textarea
        id={id}
        value={value}
        maxLength={1000}
        placeholder={t("notePlaceholder")}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
