import { listMethods } from "medusa-payment-paygate/storefront"

import { currentCart, currentRegion, isCompleted, sdk, withShipping } from "../api"
import { h, withBusy } from "../dom"
import { say } from "../language"
import { remember } from "../memory"
import { formatMoney } from "../money"
import { addressForm } from "../parts/address-form"
import { methodChoice } from "../parts/method-choice"
import { totals } from "../parts/totals"
import { place, startPayment } from "../payment"
import { go } from "../router"

import { cartPage } from "./cart"

export async function checkoutPage(): Promise<HTMLElement> {
  const found = await currentCart()
  if (found === undefined || isCompleted(found) || (found.items ?? []).length === 0) {
    return cartPage()
  }
  const cart = await withShipping(found)
  const address = addressForm(cart, await currentRegion())
  const method = methodChoice(await listMethods(sdk, cart.id, place))
  const problem = h("p", { class: "problem", role: "alert", "data-test": "payment-message" })
  const button = h(
    "button",
    { type: "submit", class: "primary wide", "data-test": "pay" },
    say().pay(formatMoney(cart.total, cart.currency_code)),
  )

  async function pay(): Promise<void> {
    const chosen = method.read()
    if (chosen === undefined) {
      throw new Error(say().chooseMethod)
    }
    const { email, ...shippingAddress } = address.read()
    const { cart: updated } = await sdk.store.cart.update(cart.id, {
      email,
      shipping_address: shippingAddress,
      billing_address: shippingAddress,
    })
    await withShipping(updated)
    remember("method", chosen.method)
    if (chosen.opensBy === "scanned-code") {
      go("/point-of-sale")
    } else {
      await startPayment(cart.id, chosen.providerId)
    }
  }

  return h(
    "form",
    {
      class: "narrow",
      onsubmit: (event) => {
        event.preventDefault()
        void withBusy(button, problem, pay)
      },
    },
    h("h1", {}, say().checkout),
    address.element,
    method.element,
    totals(cart),
    button,
    problem,
  )
}
