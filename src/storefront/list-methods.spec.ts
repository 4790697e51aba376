import { FakeStore } from "./__fixtures__/store"
import { listMethods } from "./list-methods"

const row = (method: string, opensBy: string, reason: string | null = null) => ({
  method,
  provider_id: `pp_${method}_paygate`,
  title: method,
  opens_by: opensBy,
  usable: reason === null,
  reason,
})

const store = () =>
  new FakeStore().on("/methods", {
    methods: [
      row("twint", "redirect", "TWINT takes CHF only, not EUR."),
      row("alipay", "redirect"),
      row("alipay-qr", "qr"),
      row("alipay-app", "app"),
      row("wechat", "redirect"),
      row("wechat-barcode", "scanned-code"),
      "nonsense",
    ],
  })

const usable = async (place: Parameters<typeof listMethods>[2]) =>
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

  it("in the shop's own app, and at a till", async () => {
    expect(await usable({ device: "mobile", app: true })).toEqual(["alipay", "alipay-app", "wechat"])
    expect(await usable({ device: "desktop", till: true })).toContain("wechat-barcode")
  })

  it("the others stay in the list with the reason, the store's first", async () => {
    const listed = await listMethods(store(), "cart_1", { device: "mobile" })
    expect(listed).toHaveLength(6)
    expect(listed.map(({ reason }) => reason)).toEqual([
      "TWINT takes CHF only, not EUR.",
      null,
      "alipay-qr shows a code to scan with a phone; open the shop on another screen.",
      "alipay-app needs the shop's own app.",
      null,
      "wechat-barcode needs a till that scans the shopper's phone.",
    ])
  })

  it("asks for the cart", async () => {
    const shop = store()
    await listMethods(shop, "cart_1", { device: "desktop" })
    expect(shop.calls).toMatchObject([{ path: "/store/paygate/methods", query: { cart_id: "cart_1" } }])
  })
})
