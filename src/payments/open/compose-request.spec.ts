import { composeRequest } from "./compose-request"

describe("a request", () => {
  it("is what the cart suggests, unless somebody set it, and never anything but the payment's own facts", () => {
    const request = composeRequest(
      { OrderDesc: "Tea", Language: "de", Device: undefined },
      { OrderDesc: "Your order", RefNr: "R-1", Amount: 1 },
      { Amount: 1990, ReqId: undefined },
    )
    expect(request).toEqual({ OrderDesc: "Your order", Language: "de", RefNr: "R-1", Amount: 1990 })
  })
})
