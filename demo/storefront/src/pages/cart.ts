import { completeCart, recallPayment } from "medusa-payment-paygate/storefront"

import { type Cart, changeQuantity, currentCart, isCompleted, retrieveOrder, sdk } from "../api"
import { h, link, withBusy } from "../dom"
import { say } from "../language"
import { formatMoney } from "../money"
import { orderView } from "../parts/order"
import { picture } from "../parts/picture"
import { totals } from "../parts/totals"
import { redraw } from "../router"

/** The cart, or the order it became if the shopper closed the window after paying and returns here. */
export async function cartPage(): Promise<HTMLElement> {
  const cart = await currentCart()
  if (cart !== undefined && isCompleted(cart)) {
    // completing a completed cart returns its order, whoever completed it
    const answer = await completeCart(sdk, cart.id)
    const order = answer.kind === "order" ? await retrieveOrder(answer.order.id) : undefined
    if (order !== undefined) {
      return orderView(order)
    }
  }
  if (cart === undefined || isCompleted(cart) || (cart.items ?? []).length === 0) {
    return h(
      "section",
      { class: "notice" },
      h("h1", {}, say().emptyCart),
      link("/", { class: "button primary" }, say().toShop),
    )
  }
  return openCart(cart)
}

function openCart(cart: Cart): HTMLElement {
  return h(
    "section",
    { class: "narrow" },
    h("h1", {}, say().yourCart),
    recallPayment()?.cartId === cart.id && startedPayment(),
    h("ul", { class: "lines card" }, ...(cart.items ?? []).map((item) => lineOf(cart, item))),
    totals(cart),
    link("/checkout", { class: "button primary wide", "data-test": "go-to-checkout" }, say().toCheckout),
  )
}

/** A shopper who closed the window at the gateway may have paid: check that before paying twice. */
function startedPayment(): HTMLElement {
  return h(
    "div",
    { class: "hint", "data-test": "started-payment" },
    h("p", {}, say().started),
    link("/return", { class: "button" }, say().checkPayment),
  )
}

function lineOf(cart: Cart, item: NonNullable<Cart["items"]>[number]): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" })
  const step = (text: string, label: string, by: number) => {
    const button = h(
      "button",
      {
        class: "step",
        "aria-label": `${label} ${item.product_title ?? item.title}`,
        onclick: () =>
          void withBusy(button, problem, () =>
            changeQuantity(cart, item.id, item.quantity + by).then(redraw),
          ),
      },
      text,
    )
    return button
  }
  return h(
    "li",
    { "data-test": "cart-line" },
    picture(item.thumbnail, ""),
    h(
      "span",
      { class: "grow" },
      item.product_title ?? item.title,
      h("small", {}, item.variant_title ?? ""),
      problem,
    ),
    h(
      "span",
      { class: "stepper" },
      step("−", say().oneLess, -1),
      h("span", { class: "quantity" }, String(item.quantity)),
      step("+", say().oneMore, 1),
    ),
    h("span", { class: "amount" }, formatMoney(item.unit_price * item.quantity, cart.currency_code)),
  )
}
