import { FakeStore } from "./__fixtures__/store"
import { listMethods, type Place } from "./list-methods"
import { reasons, reasonText } from "./texts/reasons"

const row = (method: string, opensBy: string, reason: string | null = null) => ({
  method,
  provider_id: `pp_${method}_paygate`,
  title: method.toUpperCase(),
  opens_by: opensBy,
  usable: reason === null,
  reason,
  message: reason === null ? null : `The store's words about ${reason}.`,
})

const store = (...more: unknown[]) =>
  new FakeStore().on("/methods", {
    methods: [
      row("twint", "redirect", "currency"),
      row("alipay", "redirect"),
      row("alipay-qr", "qr"),
      row("alipay-app", "app"),
      row("wechat", "redirect"),
      row("wechat-barcode", "scanned-code"),
      "nonsense",
      ...more,
    ],
  })

const usable = async (place: Place) =>
  (await listMethods(store(), "cart_1", place)).filter((one) => one.usable).map(({ method }) => method)

describe("methods for a cart and a place", () => {
  it("on a desktop: pages and codes", async () => {
    expect(await usable({ device: "desktop" })).toEqual(["alipay", "alipay-qr", "wechat"])
  })

  it("on a phone: pages, because nobody can scan the phone in hand", async () => {
    expect(await usable({ device: "mobile" })).toEqual(["alipay", "wechat"])
  })

  it("inside WeChat: no Alipay", async () => {
    expect(await usable({ device: "wechat" })).toEqual(["wechat"])
  })

  it("in the shop's own app, and at a point of sale", async () => {
    expect(await usable({ device: "mobile", app: true })).toEqual(["alipay", "alipay-app", "wechat"])
    expect(await usable({ device: "desktop", pointOfSale: true })).toContain("wechat-barcode")
  })

  it("the others stay in the list with the reason, the store's first, as a word and in words", async () => {
    const listed = await listMethods(store(), "cart_1", { device: "mobile" })
    expect(listed.map(({ reason, message }) => [reason, message])).toEqual([
      ["currency", "TWINT does not accept this currency."],
      [null, null],
      ["screen", "You pay by scanning a code with your phone: open the shop on another screen."],
      ["app", "This way of paying works in our app only."],
      [null, null],
      ["pointOfSale", "This way of paying is for points of sale only."],
    ])
    const [, alipay] = await listMethods(store(), "cart_1", { device: "wechat" })
    expect(alipay).toMatchObject({
      usable: false,
      reason: "browser",
      message: "Alipay does not open inside WeChat: open the shop in another browser.",
    })
  })

  it.each([
    ["de-CH", reasons.de],
    ["fr", reasons.fr],
    ["it", reasons.it],
    ["zh-Hans", reasons.zh],
    ["pt", reasons.en],
  ] as const)("the reason is told in the shopper's language: %s", async (language, words) => {
    const refused = store(row("a", "redirect", "region"), row("b", "redirect", "amount"))
    const listed = await listMethods(refused, "cart_1", { device: "desktop", language })
    const told = Object.fromEntries(listed.map(({ method, message }) => [method, message]))
    expect(told).toMatchObject({
      twint: words.currency.replace("{method}", "TWINT"),
      a: words.region.replace("{method}", "A"),
      b: words.amount.replace("{method}", "B"),
    })
  })

  it("a reason this kit does not know yet keeps the method out, in the store's own words", async () => {
    const [newest] = (
      await listMethods(store(row("x", "redirect", "moon")), "cart_1", { device: "desktop" })
    ).slice(-1)
    expect(newest).toMatchObject({ usable: false, reason: "moon", message: "The store's words about moon." })
  })

  it("asks for the cart", async () => {
    const shop = store()
    await listMethods(shop, "cart_1", { device: "desktop" })
    expect(shop.calls).toMatchObject([{ path: "/store/paygate/methods", query: { cart_id: "cart_1" } }])
  })
})

describe("the reasons in words", () => {
  it.each(Object.entries(reasons))("%s: none is English by mistake", (language, texts) => {
    for (const [reason, text] of Object.entries(texts)) {
      expect(text.replace("{method}", "")).not.toMatch(/[{}]/)
      expect(language === "en" || text !== reasons.en[reason as keyof typeof texts]).toBe(true)
    }
  })

  it.each([
    ["en", "Alipay does not accept this currency.", "This amount is too small for WeChat Pay."],
    ["de", "Alipay akzeptiert diese Währung nicht.", "Dieser Betrag ist für WeChat Pay zu klein."],
    ["fr", "Alipay n’accepte pas cette devise.", "Ce montant est trop petit pour WeChat Pay."],
    ["it", "Alipay non accetta questa valuta.", "Questo importo è troppo basso per WeChat Pay."],
    ["zh", "支付宝不支持此货币。", "金额过小，无法使用微信支付。"],
  ] as const)("%s: every method of a wallet is called by the wallet's name", (language, currency, amount) => {
    const says = (method: string, reason: string) =>
      reasonText({ method, reason, title: "Some title", message: null }, language)
    for (const method of ["alipay", "alipay-qr", "alipay-app", "alipay-spot", "alipay-ppro"]) {
      expect(says(method, "currency")).toBe(currency)
    }
    for (const method of ["wechat", "wechat-app", "wechat-barcode", "wechat-qr"]) {
      expect(says(method, "amount")).toBe(amount)
    }
    expect(says("other", "region")).toContain("Some title")
  })
})
