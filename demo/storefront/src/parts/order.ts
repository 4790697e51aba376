import type { Order } from "../api"
import { h, link } from "../dom"

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
      "Thank you, order #",
      h("span", { "data-test": "order-number", "data-order-id": order.id }, String(order.display_id ?? "")),
    ),
    h(
      "p",
      {},
      `It is on its way to ${order.email ?? "you"}, or would be: this demo sends neither goods nor mail.`,
    ),
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
      h("span", {}, "Payment"),
      h("strong", {}, paymentState(order.payment_status)),
    ),
    link("/", { class: "button primary wide" }, "Continue shopping"),
  )
}

/** The status of the payment in the shopper's words. */
function paymentState(status: Order["payment_status"] | undefined): string {
  switch (status) {
    case "authorized":
      return "Reserved, taken when we ship"
    case "captured":
      return "Paid"
    case "partially_captured":
      return "Paid in part"
    case "refunded":
      return "Given back"
    case "partially_refunded":
      return "Given back in part"
    case "canceled":
      return "Cancelled"
    default:
      return "Being confirmed"
  }
}
