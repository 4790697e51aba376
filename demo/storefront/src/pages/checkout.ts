import { currentCart, currentRegion, isCompleted, listProviders, sdk, withShipping } from "../api"
import { h, withBusy } from "../dom"
import { formatMoney } from "../money"
import { addressForm } from "../parts/address-form"
import { methodChoice } from "../parts/method-choice"
import { totals } from "../parts/totals"
import { startPayment } from "../payment"
import { cartPage } from "./cart"

export async function checkoutPage(): Promise<HTMLElement> {
  const found = await currentCart()
  if (found === undefined || isCompleted(found) || (found.items ?? []).length === 0) {
    return cartPage()
  }
  const cart = await withShipping(found)
  const address = addressForm(cart, await currentRegion())
  const method = methodChoice(await listProviders(cart))
  const problem = h("p", { class: "problem", role: "alert", "data-test": "payment-message" })
  const button = h(
    "button",
    { type: "submit", class: "primary wide", "data-test": "pay" },
    `Pay ${formatMoney(cart.total, cart.currency_code)}`,
  )

  async function pay(): Promise<void> {
    const providerId = method.read()
    if (providerId === undefined) {
      throw new Error("Please choose how to pay.")
    }
    const { email, ...shippingAddress } = address.read()
    const { cart: updated } = await sdk.store.cart.update(cart.id, {
      email,
      shipping_address: shippingAddress,
      billing_address: shippingAddress,
    })
    await startPayment(await withShipping(updated), providerId)
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
    h("h1", {}, "Checkout"),
    address.element,
    method.element,
    totals(cart),
    button,
    problem,
  )
}
