import { retrieveCart } from "../api"
import { h, link, messageOf, withBusy } from "../dom"
import { recall, remember } from "../memory"
import { refreshCartLink } from "../parts/layout"
import { orderView } from "../parts/order"
import { METHODS, startPayment, waitForOrder, type Answer } from "../payment"
import { redraw } from "../router"

/**
 * Where the gateway's page leads back to. The address carries a first impression (`outcome`), which anybody can type;
 * the truth comes from the store, and until it comes nothing is called failed.
 */
export async function returnPage(signal: AbortSignal): Promise<HTMLElement> {
  const cartId = recall("paying") ?? recall("cart")
  if (cartId === undefined) {
    return notice("Thank you", "You may close this page. The order is shown where you started to shop.")
  }
  const place = h("div", {}, checking(""))
  const token = new URLSearchParams(location.search).get("paygate") ?? undefined
  void waitForOrder(cartId, token, (answer) => place.replaceChildren(viewOf(cartId, answer, false)), signal)
    .then((answer) => {
      if (!signal.aborted) {
        place.replaceChildren(viewOf(cartId, answer, true))
      }
    })
    .catch((error: unknown) => place.replaceChildren(notice("We could not ask the shop", messageOf(error))))
  return place
}

function viewOf(cartId: string, answer: Answer, over: boolean): HTMLElement {
  switch (answer.kind) {
    case "order":
      remember("paying", undefined)
      void refreshCartLink()
      return orderView(answer.order)
    case "declined":
      remember("paying", undefined)
      return notice("The payment was not made", answer.message, tryAgain(cartId), otherMethod())
    case "open":
      return over ? stillOpen(cartId, answer.message) : checking(answer.message)
  }
}

function checking(message: string): HTMLElement {
  return notice(
    "We are checking your payment",
    message || "One moment, please. This page goes on by itself.",
    h("div", { class: "spinner", "aria-hidden": "true" }),
  )
}

/** A minute has passed. The shopper may have paid all the same, so asking again comes before paying again. */
function stillOpen(cartId: string, message: string): HTMLElement {
  return notice(
    "We have not heard about your payment yet",
    message ||
      "If you have paid, your order will be made as soon as the payment is confirmed. You can close this page.",
    h("button", { class: "primary", "data-test": "check-again", onclick: redraw }, "Check again"),
    tryAgain(cartId),
  )
}

function tryAgain(cartId: string): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" })
  const button = h("button", { class: "primary", "data-test": "try-again", onclick: start }, "Try again")

  function start(): void {
    void withBusy(button, problem, async () => {
      const cart = await retrieveCart(cartId)
      const providerId = recall("method") ?? METHODS[0]?.id
      if (cart === undefined || providerId === undefined) {
        throw new Error("Your cart is gone. Please start again.")
      }
      await startPayment(cart, providerId)
    })
  }
  return h("div", {}, button, problem)
}

const otherMethod = () => link("/checkout", { class: "button" }, "Pay another way")

function notice(title: string, message: string, ...more: HTMLElement[]): HTMLElement {
  return h(
    "section",
    { class: "notice card" },
    h("h1", {}, title),
    h("p", { "data-test": "payment-message", role: "status" }, message),
    ...more,
  )
}
