import { Hint, Input, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

import type { RefundableItem } from "../../contracts/refundable-items"

import { nameOf, type Quantities, quantityIn, worthOf } from "./chosen-items"

/** Chooses items and quantities, and tells what they are worth. */
export function ItemChoice({
  items,
  quantities,
  decimals,
  mostMinor,
  words,
  onChange,
}: {
  items: readonly RefundableItem[]
  quantities: Quantities
  decimals: number
  /** What is left to refund, in minor units. */
  mostMinor: number
  /** Formats minor units. */
  words: (minor: number) => string
  onChange: (quantities: Quantities) => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const id = useId()
  const worth = worthOf(items, quantities, decimals)
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("items")}
      </Label>
      <ul className="divide-y">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            amount={words(worthOf([item], { [item.id]: item.ordered }, decimals))}
            quantity={quantities[item.id] ?? 0}
            onChange={(quantity) => onChange({ ...quantities, [item.id]: quantity })}
          />
        ))}
      </ul>
      <Hint role="status">
        {worth === 0
          ? t("itemsHint")
          : t(worth > mostMinor ? "itemsWorthMore" : "itemsWorth", {
              amount: words(worth),
              most: words(mostMinor),
            })}
      </Hint>
    </div>
  )
}

function ItemRow({
  item,
  amount,
  quantity,
  onChange,
}: {
  item: RefundableItem
  /** What all that was ordered comes to, formatted. */
  amount: string
  quantity: number
  onChange: (quantity: number) => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const { ordered, returned, refunded, refundable } = item
  return (
    <li className="flex items-center justify-between gap-x-4 py-2">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="break-words">
          {nameOf(item)}
        </Text>
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {t(factsOf(item), { ordered, returned, refunded, amount })}
        </Text>
      </div>
      <Input
        type="number"
        className="w-20 shrink-0"
        aria-label={t("quantityOf", { item: nameOf(item) })}
        min={0}
        max={refundable}
        placeholder="0"
        disabled={refundable === 0 && quantity === 0}
        value={quantity === 0 ? "" : quantity}
        onChange={(event) => onChange(quantityIn(event.target.value, item))}
      />
    </li>
  )
}

function factsOf({ returned, refunded }: Pick<RefundableItem, "returned" | "refunded">) {
  if (refunded === 0) {
    return returned > 0 ? "orderedAndReturned" : "ordered"
  }
  return returned > 0 ? "orderedReturnedRefunded" : "orderedAndRefunded"
}
