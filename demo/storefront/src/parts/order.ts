import type { Order } from "../api"
import { h, link } from "../dom"
import { say } from "../language"

import { picture } from "./picture"
import { totals } from "./totals"

/** The placed order. */
export function orderView(order: Order): HTMLElement {
  return h(
    "section",
    { class: "narrow card" },
    h("div", { class: "tick", "aria-hidden": "true" }, "✓"),
    h(
      "h1",
      {},
      say().thanks,
      h("span", { "data-test": "order-number", "data-order-id": order.id }, String(order.display_id ?? "")),
    ),
    h("p", {}, say().onItsWay(order.email ?? say().you)),
    h(
      "ul",
      { class: "lines" },
      ...(order.items ?? []).map((item) =>
        h(
          "li",
          {},
          picture(item.thumbnail, ""),
          h(
            "span",
            { class: "grow" },
            item.product_title ?? item.title,
            h("small", {}, item.variant_title ?? ""),
          ),
          h("span", {}, `× ${item.quantity}`),
        ),
      ),
    ),
    totals(order),
    h(
      "p",
      { class: "row payment-state", "data-test": "payment-state" },
      h("span", {}, say().payment),
      h("strong", {}, paymentState(order.payment_status)),
    ),
    link("/", { class: "button primary wide" }, say().goOnShopping),
  )
}

/** The status of the payment in the shopper's words. */
function paymentState(status: Order["payment_status"] | undefined): string {
  const words = say().paymentStates
  switch (status) {
    case "authorized":
    case "captured":
    case "partially_captured":
    case "refunded":
    case "partially_refunded":
    case "canceled":
      return words[status]
    default:
      return words.other
  }
}
