import { isSettable, openingEndpoints } from "../../domain/opening-endpoints"
import { createPaygateClient } from "../../paygate/client"
import { wholeRequests } from "../../paygate/endpoints/__fixtures__/requests"
import { blowfishCipher, unseal } from "../../paygate/wire"
import { type Sandbox, startSandbox } from "../../sandbox"

import { details, merchant } from "./__fixtures__/details"
import { collectSettings } from "./collect-settings"
import type { PaymentDetails } from "./payment-details"
import { type FormMethodId, paymentForm } from "./payment-form"
import { type OrderMethodId, orderPayment } from "./payment-order"

const transId = "01J8ZQ4X7N5B2M9K3C6V0T1YRS"
const returnAddress = "https://api.shop.example/hooks/paygate/return/main/tok"
const payment = { MerchantID: "DEMO_MERCHANT", TransID: transId, Amount: "4290", Currency: "EUR" }
const URLNotify = "https://api.shop.example/hooks/paygate/notify/main"
const addresses = { URLSuccess: returnAddress, URLFailure: returnAddress, URLNotify }
const OrderDesc = "2 x Enamel mug, Tea honey"
const wechatGoods = "Name:Enamel mug,Quantity:2;Name:Tea honey,Quantity:1"

/** Opens what a form method seals; MAC left out, the client's own tests have it. */
function formOf(method: FormMethodId, changed: Partial<PaymentDetails> = {}) {
  const given = details("cockpit", changed)
  const { fields } = paymentForm(method, createPaygateClient({ account: given.account }), given)
  const opened = unseal(fields, [blowfishCipher(merchant.encryptionKey)])
  if (!opened.ok) throw new Error(opened.reason)
  const { MAC, ...parameters } = opened.parameters.toRecord()
  expect(MAC).toMatch(/^[0-9a-f]{64}$/i)
  return { parameters, Language: fields.Language }
}

describe("what a hosted form is asked for", () => {
  const sent = { ...payment, ...addresses, OrderDesc, Response: "encrypt" }

  it("TWINT", () => {
    expect(formOf("twint", { currency: "CHF" })).toEqual({
      parameters: { ...sent, Currency: "CHF", ReqId: transId },
      Language: "de",
    })
  })

  it("Alipay, with the goods and the shop's address", () => {
    expect(formOf("alipay").parameters).toEqual({
      ...sent,
      OrderDesc2: "Enamel mug;2+Tea honey;1",
      ShopURL: "https://shop.example",
      ReqID: transId,
    })
  })

  it("Alipay via PPRO, with who pays and the language", () => {
    expect(formOf("alipay-ppro").parameters).toEqual({
      ...sent,
      AccOwner: "Erika Müller",
      OrderDesc2:
        "W3siaXRlbURlc2NyaXB0aW9uIjoiRW5hbWVsIG11ZyIsIm51bWJlciI6Mn0seyJpdGVtRGVzY3JpcHRpb24iOiJUZWEgJiBob25leSIsIm51bWJlciI6MX1d",
      Language: "de",
      ReqId: transId,
    })
  })

  it("WeChat Pay, with the goods and the shopper's address", () => {
    expect(formOf("wechat").parameters).toEqual({
      ...sent,
      Channel: "QRCode",
      OrderDesc2: wechatGoods,
      IPAddr: "192.0.2.7",
      ReqId: transId,
    })
  })

  it("WeChat's page for phones names its shop, unless the shop says it otherwise", () => {
    const shop = { ShopSystem: "WAP", ShopName: "shopexample", ShopURL: "https://shop.example" }
    expect(formOf("wechat", { everySetting: { Channel: "W2A" } }).parameters).toMatchObject(shop)
    const own = { ShopSystem: "IOS", ShopName: "Teashop", ShopURL: "com.example.tea" }
    expect(formOf("wechat", { everySetting: { Channel: "W2A", ...own } }).parameters).toMatchObject(own)
    expect(formOf("wechat").parameters).not.toHaveProperty("ShopName")
  })

  it("what was set goes over what the cart suggests, and never over the payment's facts", () => {
    const everySetting = { OrderDesc: "Your order", Language: "fr", RefNr: "R-1", UserData: "u=1" }
    expect(formOf("twint", { currency: "CHF", everySetting: { OrderDesc: "Your order" } })).toMatchObject({
      parameters: { OrderDesc: "Your order" },
      Language: "de",
    })
    const { OrderDesc, Language, UserData } = everySetting
    expect(
      formOf("alipay-ppro", { everySetting: { OrderDesc, Language, UserData, refnr: "R-1" } }),
    ).toMatchObject({
      parameters: { OrderDesc: "Your order", Language: "fr", UserData: "u=1", refnr: "R-1", Amount: "4290" },
      Language: "fr",
    })
  })

  it("the browser's language goes over the cart's", () => {
    expect(formOf("twint", { currency: "CHF", language: "it" }).Language).toBe("it")
    expect(formOf("alipay-ppro", { language: "it" }).parameters["Language"]).toBe("it")
  })

  it.each([
    ["alipay", "Timeout", "30m"],
    ["alipay-ppro", "HotelName", "Grand Hotel"],
  ] as const)("%s: %s alone breaks a rule of the whole request, and is refused", (method, name, value) => {
    expect(() => formOf(method, { everySetting: { [name]: value } })).toThrow(
      /Nothing was sent. See the Alipay/,
    )
  })
})

/** Everything that can be set for a payment of a method, with a value for each. */
function everythingFor(method: FormMethodId | OrderMethodId): Record<string, unknown> {
  const whole: Readonly<Record<string, unknown>> = wholeRequests[openingEndpoints[method].id]
  const settable = Object.entries(whole).filter(([name]) => isSettable(method, name))
  return collectSettings(method, { browser: {}, server: Object.fromEntries(settable) })
}

const written = (settings: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]))

describe("every parameter that can be set", () => {
  it.each([
    ["twint", "CHF", 5],
    ["alipay", "CNY", 12],
    ["alipay-ppro", "GBP", 16],
    ["wechat", "HKD", 14],
  ] as const)("reaches the form of %s", (method, currency, count) => {
    const everySetting = everythingFor(method)
    expect(Object.keys(everySetting)).toHaveLength(count)
    expect(formOf(method, { currency, everySetting }).parameters).toMatchObject(written(everySetting))
  })
})

describe("what a code or a string for the app is ordered with", () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [merchant], port: 0 })
  })
  afterAll(() => sandbox.close())
  afterEach(() => sandbox.reset())

  async function orderOf(method: OrderMethodId, changed: Partial<PaymentDetails> = {}) {
    const given = details(sandbox.url, changed)
    const client = createPaygateClient({ account: given.account })
    const answer = await orderPayment(method, client, given, AbortSignal.timeout(5000))
    const [request] = sandbox.requests()
    const { MAC, ...parameters } = request?.parameters ?? {}
    expect(MAC).toBeDefined()
    expect(answer.kind).toBe("ordered")
    return parameters
  }

  it("Alipay's QR code", async () => {
    expect(await orderOf("alipay-qr")).toEqual({ ...payment, URLNotify, OrderDesc })
  })

  it("Alipay in the app", async () => {
    expect(await orderOf("alipay-app")).toEqual({
      ...payment,
      URLNotify,
      OrderDesc,
      OrderDesc2: "Enamel mug;2+Tea honey;1",
      ShopURL: "https://shop.example",
    })
  })

  const wechat = {
    ...payment,
    OrderDesc,
    OrderDesc2: wechatGoods,
    IPAddr: "192.0.2.7",
    ReqId: transId,
    Response: "encrypt",
  }

  it("WeChat's QR code", async () => {
    expect(await orderOf("wechat-qr")).toEqual({ ...wechat, URLNotify })
  })

  it("WeChat in the app", async () => {
    expect(await orderOf("wechat-app")).toEqual({ ...wechat, ...addresses, Channel: "APP" })
  })

  it.each([
    ["alipay-qr", 4],
    ["alipay-app", 6],
    ["wechat-qr", 8],
    ["wechat-app", 14],
  ] as const)("every parameter that can be set goes with %s", async (method, count) => {
    const everySetting = everythingFor(method)
    expect(Object.keys(everySetting)).toHaveLength(count)
    expect(await orderOf(method, { everySetting })).toMatchObject(written(everySetting))
  })

  it("what was set goes with it", async () => {
    const everySetting = {
      TimeOut: 15,
      Limit: true,
      GoodsCategory: "TEA",
      ProductNr: "P1",
      refnr: "2026-11/1",
    }
    expect(await orderOf("wechat-qr", { everySetting })).toMatchObject({
      TimeOut: "15",
      Limit: "true",
      GoodsCategory: "TEA",
      ProductNr: "P1",
      refnr: "2026-11/1",
    })
  })
})
