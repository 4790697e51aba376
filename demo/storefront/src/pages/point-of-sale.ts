import { currentCart, isCompleted } from "../api"
import { h, withBusy } from "../dom"
import { say } from "../language"
import { recall } from "../memory"
import { formatMoney } from "../money"
import { startPayment } from "../payment"
import { readScannedCode } from "../scanned-code"

import { cartPage } from "./cart"

/** What the simulated wallets do with a code, depending on its first two digits. */
const phones = [
  { alipay: "28", wechat: "13", who: "pays" },
  { alipay: "27", wechat: "12", who: "password" },
  { alipay: "29", wechat: "14", who: "declines" },
  { alipay: "26", wechat: "11", who: "silent" },
] as const

/** The point of sale: staff scan the code on the shopper's phone. */
export async function pointOfSalePage(): Promise<HTMLElement> {
  const cart = await currentCart()
  if (cart === undefined || isCompleted(cart)) {
    return cartPage()
  }
  const method = recall("method") === "wechat-barcode" ? "wechat-barcode" : "alipay-spot"
  const brand = method === "wechat-barcode" ? "wechat" : "alipay"
  const problem = h("p", { class: "problem", role: "alert", "data-test": "payment-message" })
  const code = h("input", {
    name: "code",
    required: true,
    inputmode: "numeric",
    autocomplete: "off",
    "data-test": "scanned-code",
  })
  const button = h(
    "button",
    { type: "submit", class: "primary wide", "data-test": "scan" },
    say().pointOfSale.take,
  )
  let agreed = cart.total
  const sum = h("p", { class: "display" }, formatMoney(agreed, cart.currency_code))

  const take = async () => {
    // no wallet asks the shopper to confirm the amount: the point of sale charges the amount it shows
    const total = (await currentCart())?.total
    if (total !== undefined && total !== agreed) {
      agreed = total
      sum.textContent = formatMoney(total, cart.currency_code)
      throw new Error(say().pointOfSale.changed)
    }
    await startPayment(cart.id, `pp_${method}_paygate`, { scanned_code: readScannedCode(code.value) })
  }

  return h(
    "form",
    {
      class: "narrow point-of-sale",
      onsubmit: (event) => {
        event.preventDefault()
        void withBusy(button, problem, take)
      },
    },
    h("h1", {}, say().pointOfSale.title),
    sum,
    h(
      "fieldset",
      { class: "card" },
      h("legend", {}, say().pointOfSale.hold),
      h(
        "div",
        { class: "phones" },
        ...phones.map((one) =>
          h(
            "button",
            {
              type: "button",
              "data-test": `phone-${one[brand]}`,
              onclick: () => (code.value = codeOf(one[brand])),
            },
            h("span", { class: "barcode", "aria-hidden": "true" }),
            say().pointOfSale.shoppers[one.who],
          ),
        ),
      ),
      h("label", {}, say().pointOfSale.scanned, code),
    ),
    button,
    problem,
  )
}

/** Wallets show eighteen digits, and a new number each time. */
function codeOf(prefix: string): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte % 10).join("")
  return prefix + digits
}
