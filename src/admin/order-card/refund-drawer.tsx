import { Label, Select, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { itemsOf, longestNote, noteOf, type Quantities, worthOf } from "./chosen-items"
import { ItemChoice } from "./item-choice"
import { MoneyDrawer, type MoneyStep } from "./money-drawer"
import { useRefundReasons } from "./use-refund-reasons"
import { useRefundableItems } from "./use-refundable-items"

/** A select cannot have an empty value. */
const none = "none"

/**
 * Refunds captured money, by items and quantities or by amount, with a reason and a note. Chosen items fill in the amount and
 * the note; both can be changed afterwards.
 */
export function RefundDrawer(step: MoneyStep) {
  const { decimals } = step.attempt
  const items = useRefundableItems(step.orderId)
  const [quantities, setQuantities] = useState<Quantities>({})
  const [reason, setReason] = useState(none)
  const [typedNote, setTypedNote] = useState<string>()
  const note = typedNote ?? noteOf(items, quantities)
  const chosen = itemsOf(items, quantities)
  const body = {
    ...(chosen.length === 0 ? {} : { items: chosen }),
    ...(reason === none ? {} : { refund_reason_id: reason }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  }
  return (
    <MoneyDrawer step="refund" {...step} bodyOf={() => body}>
      {({ mostMinor, words, put }) => (
        <>
          {items.length > 0 && (
            <ItemChoice
              {...{ items, quantities, decimals, mostMinor, words }}
              onChange={(next) => {
                const worth = worthOf(items, next, decimals)
                setQuantities(next)
                put(worth === 0 ? mostMinor : Math.min(worth, mostMinor))
              }}
            />
          )}
          <ReasonField value={reason} onChange={setReason} />
          <NoteField value={note} onChange={setTypedNote} />
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
        maxLength={longestNote}
        placeholder={t("notePlaceholder")}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
