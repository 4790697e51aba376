import { askStatus, cancelPayment } from "../ask-status"
import { completeCart } from "../complete-cart"
import { listMethods } from "../list-methods"
import { openPayment } from "../open-payment"

import { linkSdk } from "./link-sdk"

const base = "https://shop.example/hooks/paygate/pay/t0ken"

/** The kit against a server that answers the same to all, and keeps what it was asked. */
function asked(answer: unknown, status = 200) {
  const calls: [string, string, unknown][] = []
  const sdk = linkSdk(base, (address, init) => {
    calls.push([init?.method ?? "", address as string, init?.body && JSON.parse(init.body as string)])
    return Promise.resolve(new Response(JSON.stringify(answer), { status }))
  })
  return { sdk, calls }
}

describe("the kit behind a payment link", () => {
  it("lists what the link's own route offers", async () => {
    const row = { method: "twint", provider_id: "pp_twint_paygate", title: "TWINT", usable: true }
    const { sdk, calls } = asked({ methods: [row] })
    expect(await listMethods(sdk, "any", { device: "desktop" })).toMatchObject([
      { providerId: "pp_twint_paygate", usable: true },
    ])
    expect(calls).toEqual([["GET", `${base}/methods`, undefined]])
  })

  it("opens a payment by one request, without a collection and a cart", async () => {
    const action = { type: "redirect", url: "https://gateway.example/" }
    const session = { id: "payses_1", provider_id: "pp_twint_paygate", data: { attempt_token: "a", action } }
    const { sdk, calls } = asked({ payment_session: session })
    const settings = { language: "de" }
    expect(await openPayment(sdk, { cartId: "any", providerId: "pp_twint_paygate", settings })).toEqual({
      cartId: "any",
      providerId: "pp_twint_paygate",
      token: "a",
      action,
    })
    expect(calls).toEqual([["POST", `${base}/payments`, { provider_id: "pp_twint_paygate", data: settings }]])
  })

  it("asks for a status, calls a payment off and has the gateway asked", async () => {
    const { sdk, calls } = asked({ attempt: { status: "paid" } })
    expect((await askStatus(sdk, { token: "a", cartId: "any" })).status).toBe("paid")
    expect((await cancelPayment(sdk, { token: "a", cartId: "any" })).status).toBe("paid")
    expect((await completeCart(sdk, "any")).kind).toBe("open")
    expect(calls.map(([method, address]) => [method, address.replace(base, "")])).toEqual([
      ["GET", "/payments/a"],
      ["POST", "/payments/a/cancel"],
      ["POST", "/look"],
    ])
  })

  it("tells the order once nothing is owed any more", async () => {
    const { sdk } = asked({ type: "order", order: { id: "12", display_id: 12 } })
    expect(await completeCart(sdk, "any")).toEqual({ kind: "order", order: { id: "12", display_id: 12 } })
  })

  it("passes a refusal on with its status and the server's words", async () => {
    const { sdk } = asked({ message: "This link opens no payment any more." }, 400)
    await expect(openPayment(sdk, { cartId: "any", providerId: "pp_twint_paygate" })).rejects.toMatchObject({
      status: 400,
      message: "This link opens no payment any more.",
    })
  })
})
