import type { Cart, Order } from "../api"
import { h } from "../dom"
import { say } from "../language"
import { formatMoney } from "../money"

/** Goods, shipping and total of a cart or an order. */
export function totals(of: Cart | Order): HTMLElement {
  const row = (name: string, amount: number | null | undefined, kind = "") =>
    h(
      "div",
      { class: `row ${kind}` },
      h("span", {}, name),
      h("span", {}, formatMoney(amount, of.currency_code)),
    )
  return h(
    "div",
    { class: "totals" },
    row(say().goods, of.item_total),
    (of.shipping_methods?.length ?? 0) > 0 && row(say().parcel, of.shipping_total),
    row(say().total, of.total, "total"),
  )
}
