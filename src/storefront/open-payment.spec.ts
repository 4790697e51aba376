import { FakeStore, refused, token } from "./__fixtures__/store"
import { openPayment } from "./open-payment"

const input = {
  cartId: "cart_1",
  providerId: "pp_twint_paygate",
  settings: { return_url: "https://shop.example/r" },
}
const data = { attempt_token: token, action: { type: "redirect", url: "https://gateway.example/" } }

describe("opening a payment", () => {
  it("makes the collection, then the session with the settings", async () => {
    const store = new FakeStore()
      .on("/payment-collections", { payment_collection: { id: "pay_col_1" } })
      .on("/payment-sessions", {
        payment_collection: {
          id: "pay_col_1",
          payment_sessions: [
            { provider_id: "pp_other", data: {} },
            { provider_id: "pp_twint_paygate", data },
          ],
        },
      })
    expect(await openPayment(store, input)).toEqual({
      cartId: "cart_1",
      providerId: "pp_twint_paygate",
      token,
      action: data.action,
    })
    expect(store.calls).toEqual([
      { method: "POST", path: "/store/payment-collections", query: undefined, body: { cart_id: "cart_1" } },
      {
        method: "POST",
        path: "/store/payment-collections/pay_col_1/payment-sessions",
        query: undefined,
        body: { provider_id: "pp_twint_paygate", data: { return_url: "https://shop.example/r" } },
      },
    ])
  })

  it("a refusal of the store keeps its words", async () => {
    const store = new FakeStore()
      .on("/payment-collections", { payment_collection: { id: "pay_col_1" } })
      .on("/payment-sessions", refused(400, "Too many payments are open for this cart."))
    await expect(openPayment(store, input)).rejects.toThrow("Too many payments are open")
  })

  it("a session that is not there is said, not returned", async () => {
    const store = new FakeStore()
      .on("/payment-collections", { payment_collection: { id: "pay_col_1" } })
      .on("/payment-sessions", {
        payment_collection: { payment_sessions: [{ provider_id: "pp_other", data: {} }] },
      })
    await expect(openPayment(store, input)).rejects.toThrow("The shop opened no payment")
  })
})
