import { problems } from "./__fixtures__/problems"
import { wholeRequests } from "./__fixtures__/requests"

import { alipayApp, alipayPproWebsite, alipayQr, alipaySpot } from "."

describe("an Alipay Spot, QR code or in-app request", () => {
  const spot = wholeRequests["alipay.spot"]
  const app = wholeRequests["alipay.app"]

  it("may describe the goods with every sign, unlike the website's", () => {
    for (const OrderDesc of ["Tea #1, 100 % + honey", "茶"]) {
      expect(problems(alipaySpot.request, { ...spot, OrderDesc })).toEqual([])
      expect(problems(alipayApp.request, { ...app, OrderDesc })).toEqual([])
    }
    expect(problems(alipaySpot.request, { ...spot, OrderDesc: "x".repeat(257) })).toEqual([
      "OrderDesc must have 1 to 256 characters",
    ])
  })

  it("knows no ReqID, so that a repeat would be a second payment", () => {
    expect(problems(alipaySpot.request, { ...spot, ReqID: "r" })).toEqual([' Unrecognized key: "ReqID"'])
    expect(problems(alipayQr.request, { ...wholeRequests["alipay.qr"], ReqID: "r" })).toHaveLength(1)
  })

  it("lists the goods of an in-app payment with their quantity", () => {
    expect(problems(alipayApp.request, { ...app, OrderDesc2: "Tea" })).toEqual([
      'OrderDesc2 must be written "name;quantity+name;quantity"',
    ])
  })

  it("settles an in-app payment in another currency than CNY", () => {
    expect(problems(alipayApp.request, { ...app, FxCurrency: "cny" })).toEqual(["FxCurrency may not be CNY"])
    expect(problems(alipayApp.request, { ...app, Currency: "CNY", FxCurrency: undefined })).toEqual([])
  })
})

describe("a request of Alipay via PPRO", () => {
  const ppro = wholeRequests["alipay_ppro.website"]

  it.each([
    ["EUR, GBP or USD", { Currency: "CHF" }, "Currency must be EUR, GBP or USD"],
    ["an account owner of 3 characters", { AccOwner: "Al" }, "AccOwner must have 3 to 50 characters"],
    ["China for a country", { AddrCountryCode: "DE" }, "AddrCountryCode must be CN"],
    ["a language of two letters", { Language: "deu" }, "Language must have exactly 2 characters"],
    [
      "days of the stay",
      { CheckInTime: "2020-01-22|22.1.2020" },
      'CheckInTime must be days YYYY-MM-DD, several joined by "|"',
    ],
  ])("insists on %s", (_, changed, problem) => {
    expect(problems(alipayPproWebsite.request, { ...ppro, ...changed })).toContain(problem)
  })

  it.each([
    ["no Base64", "[]"],
    ["Base64 without its padding", "W10"],
    ["no JSON", Buffer.from("[{itemDescription: 'Book'}]").toString("base64")],
    ["no list", Buffer.from('{"itemDescription":"Book","number":1}').toString("base64")],
    ["half a number", Buffer.from('[{"itemDescription":"Book","number":1.5}]').toString("base64")],
    ["another name", Buffer.from('[{"itemDescription":"Book","number":1,"x":1}]').toString("base64")],
  ])("takes goods as Base64 of a JSON array, with %s it does not", (_, OrderDesc2) => {
    expect(problems(alipayPproWebsite.request, { ...ppro, OrderDesc2 })).toEqual([
      "OrderDesc2 must be the Base64 text of a JSON array of { itemDescription, number }",
    ])
  })

  it("has the hotel's name and both days together, or none of them", () => {
    const none = { HotelName: undefined, CheckInTime: undefined, CheckOutTime: undefined }

    expect(problems(alipayPproWebsite.request, { ...ppro, ...none })).toEqual([])
    expect(problems(alipayPproWebsite.request, { ...ppro, ...none, HotelName: "Grand Hotel" })).toEqual([
      "CheckInTime is missing: hotels give HotelName, CheckInTime and CheckOutTime together",
      "CheckOutTime is missing: hotels give HotelName, CheckInTime and CheckOutTime together",
    ])
  })
})
