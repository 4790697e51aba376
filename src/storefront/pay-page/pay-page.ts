/**
 * The script of the page behind a payment link: offers the ways to pay, and shows the payment in the kit's component. What is
 * due and whether it may be paid was said by the server, and is asked again when the payment is over.
 */
import {
  definePaygatePayment,
  deviceOf,
  listMethods,
  type Payment,
  type PaymentMethod,
  recallPayment,
  settingsFor,
} from "../index"

import { linkSdk } from "./link-sdk"

definePaygatePayment()
const place = document.querySelector<HTMLElement>("[data-base]")
if (place) {
  startPage(place)
}
for (const time of document.querySelectorAll("time")) {
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "long",
    timeStyle: "short",
  }).format(new Date(time.dateTime))
}

function startPage(page: HTMLElement): void {
  const { base = "", due, payment: token, provider: providerId } = page.dataset
  const address = new URL(base, location.href).href
  const sdk = linkSdk(address)
  const device = deviceOf(navigator.userAgent)
  const methods = page.querySelector<HTMLElement>(".methods")
  const heading = page.querySelector("h2")
  const none = page.querySelector<HTMLElement>(".none")
  let shown: HTMLElement | undefined

  // The shopper has been at the gateway, or has loaded the page again while a code was on it.
  const returned: Payment | undefined =
    token === undefined ? recalled() : { cartId: address, token, providerId, action: { type: "unknown" } }
  if (returned) {
    show((element) => {
      element.payment = returned
      element.toggleAttribute("returned", true)
    })
  } else {
    void choose()
  }

  function recalled(): Payment | undefined {
    const kept = recallPayment()
    return kept?.cartId === address ? kept : undefined
  }

  async function choose(): Promise<void> {
    shown?.remove()
    const usable = await listMethods(sdk, address, { device, language: document.documentElement.lang }).then(
      (all) => onceEach(all.filter((method) => method.usable)),
      () => [],
    )
    heading?.toggleAttribute("hidden", usable.length === 0)
    none?.toggleAttribute("hidden", usable.length > 0)
    methods?.replaceChildren(...usable.map(button))
  }

  function button({ title, providerId: id }: PaymentMethod): HTMLElement {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = title
    made.addEventListener("click", () => {
      show((element) => {
        element.setAttribute("cart-id", address)
        element.setAttribute("provider-id", id)
        element.settings = {
          ...settingsFor(id, device),
          language: document.documentElement.lang.slice(0, 2),
        }
      })
    })
    return made
  }

  function show(prepare: (element: HTMLElementTagNameMap["paygate-payment"]) => void): void {
    shown?.remove()
    heading?.toggleAttribute("hidden", true)
    methods?.replaceChildren()
    const element = document.createElement("paygate-payment")
    element.sdk = sdk
    prepare(element)
    element.addEventListener("paygate-order", () => location.replace(address))
    element.addEventListener("paygate-exit", () => {
      if (due === undefined) {
        location.replace(address)
      } else {
        void choose()
      }
    })
    page.append(element)
    shown = element
  }
}

/** A wallet that several contracts take is offered once, by the first of them. */
function onceEach(methods: readonly PaymentMethod[]): PaymentMethod[] {
  return methods.filter(({ title }, at) => methods.findIndex((other) => other.title === title) === at)
}
