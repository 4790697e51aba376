import { problems } from "./__fixtures__/problems"
import { wholeRequests } from "./__fixtures__/requests"

import { wechatApp, wechatBarcode, wechatCredit, wechatForm, wechatQr, wechatReverse } from "."

const form = wholeRequests["wechat.form"]
const noShop = { ShopSystem: undefined, ShopName: undefined, ShopURL: undefined }

describe("a WeChat form request", () => {
  it.each(["QRCode", "JSAPI"])("needs to know nothing of the shop in Channel %s", (Channel) => {
    expect(problems(wechatForm.request, { ...form, ...noShop, Channel })).toEqual([])
  })

  it("has to say which shop a page for phones belongs to", () => {
    expect(problems(wechatForm.request, { ...form, ...noShop, Channel: "W2A" })).toEqual([
      "ShopSystem is missing: Channel W2A needs it",
      "ShopName is missing: Channel W2A needs it",
      "ShopURL is missing: Channel W2A needs it",
    ])
  })

  it.each([
    ["a channel of the form", { Channel: "APP" }, "Channel must be QRCode, W2A or JSAPI"],
    ["a known system", { ShopSystem: "Windows" }, "ShopSystem must be IOS, Android or WAP"],
    ["5 minutes", { TimeOut: 4 }, "TimeOut must be a whole number of minutes, at least 5"],
    ["whole minutes", { TimeOut: 5.5 }, "TimeOut must be a whole number of minutes, at least 5"],
    ["14 digits of minutes", { TimeOut: 1e14 }, "TimeOut must have at most 14 digits"],
    ["an IPv4 address", { IPAddr: "1:2:3::4" }, "IPAddr must be an IPv4 address; leave an IPv6 address out"],
    ["a whole IPv4 address", { IPAddr: "192.0.2" }, "IPAddr must be an IPv4 address"],
    ["a flag for Limit", { Limit: "yes" }, "Limit must be true or false"],
    [
      "a shop name of letters and digits",
      { ShopName: "My Shop" },
      "ShopName may hold letters and digits only",
    ],
    ["digits in refnr", { refnr: "R-1" }, "refnr may hold digits and special characters, no letters"],
    ["a currency of the list", { Currency: "CHF" }, "Currency must be CNY, GBP, HKD, USD"],
  ])("insists on %s", (_, changed, problem) => {
    expect(problems(wechatForm.request, { ...form, ...changed }).join("\n")).toContain(problem)
  })

  it("takes signs in descriptions and addresses, whose formats contradict their own examples", () => {
    expect(
      problems(wechatForm.request, {
        ...form,
        OrderDesc: "2 x Grüner Tee, lose",
        OrderDesc2: "BookID:10,BookPrice:120;PenID:10,Material:Steel",
        ShopURL: "com.example.shop",
      }),
    ).toEqual([])
  })

  it("writes flags and the currency as the wire has them", () => {
    expect(wechatForm.request.parse({ ...form, Currency: "jpy", Limit: false })).toMatchObject({
      Currency: "JPY",
      Limit: "false",
    })
  })
})

describe("the other WeChat requests", () => {
  it("open a payment in an app with Channel APP, whatever the document calls it elsewhere", () => {
    const app = wholeRequests["wechat.app"]

    expect(problems(wechatApp.request, { ...app, ...noShop })).toEqual([])
    expect(problems(wechatApp.request, { ...app, Channel: "INAPP" })).toEqual(["Channel must be APP"])
    expect([wechatApp.file, wechatApp.kind]).toEqual(["wechat.aspx", "server"])
  })

  it("take a scanned code of 18 digits, though the table wants 128", () => {
    const barcode = wholeRequests["wechat.barcode"]

    expect(problems(wechatBarcode.request, { ...barcode, BuyerIDcode: "1".repeat(128) })).toEqual([])
    expect(problems(wechatBarcode.request, { ...barcode, BuyerIDcode: "1".repeat(129) })).toEqual([
      "BuyerIDcode must have 1 to 128 characters",
    ])
    expect(problems(wechatBarcode.request, { ...barcode, BuyerIDcode: "13A" })).toEqual([
      "BuyerIDcode may hold digits only",
    ])
  })

  it("differ in their least time-out: 1 minute at the point of sale, 5 for a shown code", () => {
    const barcode = { ...wholeRequests["wechat.barcode"], TimeOut: 1 }
    const qr = { ...wholeRequests["wechat.qr"], TimeOut: 4 }

    expect(problems(wechatBarcode.request, barcode)).toEqual([])
    expect(problems(wechatQr.request, qr)).toEqual(["TimeOut must be a whole number of minutes, at least 5"])
  })

  it("limit the currency of a credit like that of the form, no other table does", () => {
    const changed = { Currency: "CHF" }

    expect(problems(wechatCredit.request, { ...wholeRequests["wechat.credit"], ...changed })).toHaveLength(1)
    expect(problems(wechatReverse.request, { ...wholeRequests["wechat.reverse"], ...changed })).toEqual([])
    expect(problems(wechatQr.request, { ...wholeRequests["wechat.qr"], ...changed })).toEqual([])
  })
})
