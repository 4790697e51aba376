import { definePaygatePayment, type Payment } from "medusa-payment-paygate/storefront"

import { sdk } from "../api"
import { h } from "../dom"
import { settingsOf } from "../payment"
import { go } from "../router"

import { refreshCartLink } from "./layout"
import { phone } from "./phone"

definePaygatePayment()

/**
 * The kit's component and, beside it, the demo's simulated phone. The component does the waiting; the shop only decides
 * where to go afterwards.
 */
export function paymentPanel(payment: Payment | undefined, returned: boolean): HTMLElement {
  const element = document.createElement("paygate-payment")
  element.sdk = sdk
  element.payment = payment
  element.settings = settingsOf(payment?.providerId ?? "")
  element.toggleAttribute("page", true)
  element.toggleAttribute("returned", returned)
  const device = phone()
  element.addEventListener("paygate-change", ({ detail }) => device.show(detail.screen))
  element.addEventListener("paygate-app", ({ detail }) => device.openApp(detail.payload))
  element.addEventListener("paygate-order", ({ detail }) => {
    void refreshCartLink()
    go(`/order?id=${encodeURIComponent(detail.order.id)}`, { replace: true })
  })
  element.addEventListener("paygate-exit", () => go("/checkout"))
  element.addEventListener("paygate-retry", (event) => {
    // a new payment at the point of sale needs a new scan
    if (payment?.action.type === "none") {
      event.preventDefault()
      go("/point-of-sale")
    }
  })
  return h("section", { class: "payment" }, element, device.element)
}
