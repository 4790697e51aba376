import fc from "fast-check"

import { methodIds } from "./methods"
import { openingEndpoints } from "./opening-endpoints"
import {
  browserKeyOf,
  browserSettings,
  languageCode,
  settingProblems,
  settingsOfBrowser,
  settingsOfServer,
} from "./request-settings"

describe("what a browser may set", () => {
  it("is what says how this shopper wants to pay, by the gateway's names", () => {
    expect(settingsOfBrowser("alipay", { device: "Mobile", bank: "ICBCB2C", RefNr: "1", note: "x" })).toEqual(
      {
        Device: "Mobile",
        AccBank: "ICBCB2C",
      },
    )
    expect(
      settingsOfBrowser("alipay-ppro", {
        language: "de-CH",
        selling_point: "Window",
        service: "Stay",
        check_in: "2027-01-22",
        check_out: "2027-01-25",
        channel: "of-somebody-else",
      }),
    ).toEqual({
      Language: "de",
      SellingPoint: "Window",
      Service: "Stay",
      CheckInTime: "2027-01-22",
      CheckOutTime: "2027-01-25",
    })
    expect(settingsOfBrowser("wechat", { channel: "JSAPI", device: "Mobile", bank: "CMB" })).toEqual({
      Channel: "JSAPI",
    })
  })

  it("leaves out what is empty, and takes no data for none", () => {
    expect(settingsOfBrowser("alipay", { device: null, bank: undefined })).toEqual({})
    expect(settingsOfBrowser("twint", undefined)).toEqual({})
  })

  const books = ["RefNr", "refnr", "UserData", "Plain", "Custom", "CustomerID"]
  const money = ["Amount", "Currency", "TransID", "URLNotify", "URLSuccess", "URLFailure", "FxCurrency"]
  const decisions = ["Limit", "Timeout", "TimeOut", "GoodsCategory", "OrderDesc", "ReqID", "ReqId", "IPAddr"]

  it.each([...books, ...money, ...decisions])("is never %s, by any key and for any method", (parameter) => {
    for (const id of methodIds) {
      expect(browserKeyOf(id, parameter)).toBeUndefined()
      expect(settingsOfBrowser(id, { [parameter]: "x", [parameter.toLowerCase()]: "x" })).toEqual({})
    }
  })

  it("is never the Channel of a PPRO contract", () => {
    expect(browserKeyOf("wechat", "Channel")).toBe("channel")
    expect(browserKeyOf("alipay-ppro", "Channel")).toBeUndefined()
  })

  it("holds whatever a browser sends: only listed parameters that the method's table has", () => {
    const keys = fc.oneof(fc.constantFrom(...browserSettings.map(({ key }) => key)), fc.string())
    fc.assert(
      fc.property(fc.constantFrom(...methodIds), fc.dictionary(keys, fc.anything()), (id, data) => {
        for (const name of Object.keys(settingsOfBrowser(id, data))) {
          expect(Object.keys(openingEndpoints[id].request.shape)).toContain(name)
          expect(browserKeyOf(id, name)).toBeDefined()
        }
      }),
    )
  })
})

describe("a value that was set", () => {
  it("is held against the table of the method's own document", () => {
    expect(settingProblems("alipay", { Device: "Mobile", AccBank: "CMB" })).toEqual([])
    expect(settingProblems("alipay", { Device: "Toaster", AccBank: "A&B" })).toEqual([
      { parameter: "Device", format: "a6", problem: "must have exactly 6 characters" },
      { parameter: "AccBank", format: "ans..7", problem: 'may hold anything but "&"' },
    ])
    expect(settingProblems("wechat-qr", { TimeOut: 4 })).toEqual([
      { parameter: "TimeOut", format: "n..14", problem: "must be a whole number of minutes, at least 5" },
    ])
  })

  it("may be no fact of the payment and no parameter of another method", () => {
    const problem = "is not a parameter that can be set"
    expect(settingProblems("twint", { Amount: 1, AccBank: "CMB" })).toEqual([
      { parameter: "Amount", format: "", problem },
      { parameter: "AccBank", format: "", problem },
    ])
    expect(settingProblems("twint", { constructor: "x", __proto__: "x" })).toHaveLength(1)
  })

  it("is a language by its first part", () => {
    expect(["de", "DE", "de-CH", "zh_Hans_CN"].map(languageCode)).toEqual(["de", "de", "de", "zh"])
    expect(["german", "", 7, undefined].map(languageCode)).toEqual(["german", "", 7, undefined])
  })
})

describe("what a shop's server sets", () => {
  it("stands in the session's context, under a key of ours", () => {
    expect(settingsOfServer({ paygate: { RefNr: "R-1" }, customer: { id: "cus_1" } })).toEqual({
      RefNr: "R-1",
    })
    for (const context of [undefined, {}, { paygate: null }, { paygate: "RefNr" }, { paygate: ["RefNr"] }]) {
      expect(settingsOfServer(context)).toEqual({})
    }
  })
})
