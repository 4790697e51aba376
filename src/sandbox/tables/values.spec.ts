import fc from "fast-check"

import { isDay, isGoodsInBase64, isIpv4, isItemList } from "./values"

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64")

describe("PPRO's goods", () => {
  it("are Base64 of a JSON array in UTF-8", () => {
    expect(isGoodsInBase64(base64('[{"itemDescription":"茶壶","number":2}]'))).toBe(true)
  })

  it.each([
    ["no Base64", '[{"itemDescription":"mug","number":2}]'],
    ["Base64 without its padding", base64('[{"itemDescription":"mug","number":2}]').replace(/=+$/, "")],
    ["no JSON, as in the document's own sample", base64("[{itemDescription:'mug',number:2,}]")],
    ["no list", base64('{"itemDescription":"mug","number":2}')],
    ["an empty list", base64("[]")],
    ["a number in quotes", base64('[{"itemDescription":"mug","number":"2"}]')],
    ["half a mug", base64('[{"itemDescription":"mug","number":0.5}]')],
    ["no UTF-8", Buffer.from('[{"itemDescription":"é","number":2}]', "latin1").toString("base64")],
  ])("are not %s", (_, value) => {
    expect(isGoodsInBase64(value)).toBe(false)
  })
})

describe("WeChat's item list", () => {
  it.each(["BookID:10,BookPrice:120;PenID:10", "a:1"])("reads %s", (value) => {
    expect(isItemList(value)).toBe(true)
  })

  it.each(["mug", "a:", ":1", "a:1;", "a:1,,b:2", "a:1:2"])("does not read %j", (value) => {
    expect(isItemList(value)).toBe(false)
  })
})

describe("a day", () => {
  it("is every day of the calendar, and comes back as it went", () => {
    const days = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        return isDay(day, "-") && isDay(day.replaceAll("-", ""), "")
      }),
    )
  })

  it.each(["20260230", "20261301", "2026-1-1", "20260101x", ""])("is not %j", (value) => {
    expect(isDay(value, "")).toBe(false)
    expect(isDay(value, "-")).toBe(false)
  })
})

describe("an IPv4 address", () => {
  it("has four numbers of a byte", () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isIpv4(address)))
    for (const wrong of ["256.1.1.1", "1.1.1", "1.1.1.1.1", "::1", "01.1.1.1", "1.1.1."])
      expect(isIpv4(wrong)).toBe(false)
  })
})
