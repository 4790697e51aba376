import type { Cart, Order } from "../api"
import { h } from "../dom"
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
    row("Goods", of.item_total),
    (of.shipping_methods?.length ?? 0) > 0 && row("Parcel", of.shipping_total),
    row("Total", of.total, "total"),
  )
}
