import { token } from "./__fixtures__/store"
import type { Payment } from "./payment"
import { readReturn } from "./read-return"
import { forgetPayment, type Memory, recallPayment, rememberPayment } from "./remember"
import { returnedPayment } from "./returned-payment"

function memory(): Memory {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const payment: Payment = {
  cartId: "cart_1",
  providerId: "pp_twint_paygate",
  token,
  action: { type: "redirect", url: "https://gateway.example/" },
}
const address = `https://shop.example/return?paygate=${token}&outcome=paid`

describe("the way back", () => {
  it("carries the token and a first impression", () => {
    expect(readReturn(address)).toEqual({ token, outcome: "paid" })
    expect(readReturn(`https://shop.example/return?paygate=${token}&outcome=gold`)).toEqual({
      token,
      outcome: "checking",
    })
  })

  it.each([
    "https://shop.example/return",
    "https://shop.example/return?paygate=<script>",
    "https://shop.example/?paygate=",
  ])("%s is no return", (other) => {
    expect(readReturn(other)).toBeUndefined()
  })

  it("finds the payment this browser remembers", () => {
    const browser = memory()
    rememberPayment(payment, browser)
    expect(returnedPayment(address, undefined, browser)).toEqual(payment)
    expect(returnedPayment("https://shop.example/return", undefined, browser)).toEqual(payment)
    forgetPayment(browser)
    expect(returnedPayment("https://shop.example/return", undefined, browser)).toBeUndefined()
  })

  it("a token of another payment is believed with a cart of this browser only", () => {
    const browser = memory()
    rememberPayment({ ...payment, token: "f".repeat(32) }, browser)
    expect(returnedPayment(address, undefined, browser)).toBeUndefined()
    expect(returnedPayment(address, "cart_2", browser)).toEqual({
      cartId: "cart_2",
      token,
      action: { type: "unknown" },
    })
  })

  it("a code is remembered with its time", () => {
    const browser = memory()
    const code: Payment = {
      ...payment,
      action: { type: "qr", content: "weixin://x", expiresAt: new Date("2026-11-21T10:05:00Z") },
    }
    rememberPayment(code, browser)
    expect(recallPayment(browser)).toEqual(code)
  })

  it("a browser that refuses storage, or holds garbage, remembers nothing and breaks nothing", () => {
    const forbidden: Memory = {
      getItem: () => {
        throw new Error("denied")
      },
      setItem: () => {
        throw new Error("denied")
      },
      removeItem: () => undefined,
    }
    rememberPayment(payment, forbidden)
    expect(recallPayment(forbidden)).toBeUndefined()
    expect(recallPayment({ ...memory(), getItem: () => "{not json" })).toBeUndefined()
    expect(recallPayment({ ...memory(), getItem: () => '{"cartId":1}' })).toBeUndefined()
  })
})
