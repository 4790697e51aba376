import { token } from "./__fixtures__/store"
import { readPayment } from "./payment"

describe("the payment of a session", () => {
  const session = {
    id: "payses_1",
    provider_id: "pp_twint_paygate",
    data: {
      session_id: "payses_1",
      attempt_token: token,
      action: { type: "redirect", url: "https://gateway.example/" },
    },
  }

  it("is its token, its method and what to do", () => {
    expect(readPayment(session, "cart_1")).toEqual({
      cartId: "cart_1",
      providerId: "pp_twint_paygate",
      token,
      action: { type: "redirect", url: "https://gateway.example/" },
    })
  })

  it.each([[undefined], [null], [{}], [{ data: null }], [{ data: { client_secret: "of another plugin" } }]])(
    "%j is not ours",
    (foreign) => {
      expect(readPayment(foreign, "cart_1")).toBeUndefined()
    },
  )
})
