import { Label, Select, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { MoneyDrawer, type MoneyStep } from "./money-drawer"
import { useRefundReasons } from "./use-refund-reasons"

/** A select cannot have an empty value. */
const none = "none"

/** Refunds captured money, in full or in part, with a reason and a note. */
export function RefundDrawer(step: MoneyStep) {
  const [reason, setReason] = useState(none)
  const [note, setNote] = useState("")
  const body = {
    ...(reason === none ? {} : { refund_reason_id: reason }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  }
  return (
    <MoneyDrawer step="refund" {...step} bodyOf={() => body}>
      {() => (
        <>
          <ReasonField value={reason} onChange={setReason} />
          <NoteField value={note} onChange={setNote} />
        </>
      )}
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
