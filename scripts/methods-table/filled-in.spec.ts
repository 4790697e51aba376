import { type MethodId, methodIds, methods } from "../../src/domain/methods"
import { isSettable, openingEndpoints } from "../../src/domain/opening-endpoints"
import { createPaygateClient } from "../../src/paygate/client"
import { blowfishCipher, unseal } from "../../src/paygate/wire"
import { details, merchant } from "../../src/payments/open/__fixtures__/details"
import { isFormMethod, paymentForm } from "../../src/payments/open/payment-form"
import { orderPayment } from "../../src/payments/open/payment-order"
import { type Sandbox, startSandbox } from "../../src/sandbox"

import { filledIn } from "./filled-in"

describe("what is said to be filled in", () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [merchant], port: 0 })
  })
  afterAll(() => sandbox.close())

  /** Parameters that a request contains although nobody set them. Point-of-sale methods are covered by the stories with a real Medusa. */
  async function inRequestOf(id: MethodId): Promise<string[]> {
    const currency = id === "twint" ? "CHF" : "EUR"
    const payment = details(sandbox.url, {
      currency,
      everySetting: id === "wechat" ? { Channel: "W2A" } : {},
    })
    const client = createPaygateClient({ account: payment.account })
    if (isFormMethod(id)) {
      const opened = unseal(paymentForm(id, client, payment).fields, [blowfishCipher(merchant.encryptionKey)])
      if (!opened.ok) throw new Error(opened.reason)
      return Object.keys(opened.parameters.toRecord())
    }
    if (id === "alipay-spot" || id === "wechat-barcode") throw new Error("opened when the cart is completed")
    sandbox.reset()
    await orderPayment(id, client, payment, AbortSignal.timeout(5_000))
    return Object.keys(sandbox.requests()[0]?.parameters ?? {})
  }

  it.each(methodIds.filter((id) => methods[id].opensBy !== "scanned-code"))("%s", async (id) => {
    const sent = (await inRequestOf(id)).filter((name) => isSettable(id, name))
    const said = Object.keys(openingEndpoints[id].request.shape).filter(
      (name) =>
        isSettable(id, name) && (filledIn[id]?.[name] ?? filledIn[methods[id].family]?.[name] ?? "") !== "",
    )
    expect(sent.sort()).toEqual(said.sort())
  })
})
