import fc from "fast-check"

import { ParameterBag } from "../../paygate/wire"

import { ALIPAY_APP } from "./alipay/app"
import { ALIPAY_CREDIT } from "./alipay/follow-ups"
import { ALIPAY_WEBSITE } from "./alipay/website"
import { checkTable, type TableContext, unknownParameters } from "./check-table"
import { TWINT_CAPTURE, TWINT_FORM } from "./twint"

const context: TableContext = {
  strict: true,
  merchantId: "DEMO_MERCHANT",
  allowBelowHundred: false,
  alipayDomestic: false,
  wechatDomestic: false,
  hotel: false,
}

const twint: Record<string, string> = {
  MerchantID: "DEMO_MERCHANT",
  TransID: "T-1",
  Amount: "1290",
  Currency: "CHF",
  OrderDesc: "Two mugs",
  URLSuccess: "https://shop.example/ok",
  URLFailure: "https://shop.example/failed",
  URLNotify: "https://shop.example/notify",
}
const alipay = { ...twint, Currency: "EUR", OrderDesc2: "mug;2+tea;1", ShopURL: "https://shop.example" }

const without = (record: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
const codeOf = (table: typeof TWINT_FORM, record: Record<string, string>, over: Partial<TableContext> = {}) =>
  checkTable(table, ParameterBag.of(record), { ...context, ...over })?.code

describe("a request held against its table", () => {
  it("passes when every row holds, whatever the case of the names", () => {
    expect(codeOf(TWINT_FORM, twint)).toBeUndefined()
    const lower = Object.fromEntries(
      Object.entries(twint).map(([name, value]) => [name.toLowerCase(), value]),
    )
    expect(codeOf(TWINT_FORM, lower)).toBeUndefined()
    expect(codeOf(ALIPAY_WEBSITE, alipay)).toBeUndefined()
  })

  it.each([
    ["20100005", without(twint, "Amount")],
    ["20150005", { ...twint, Amount: "" }],
    ["20110005", { ...twint, Amount: "12.90" }],
    ["20110005", { ...twint, Amount: "-1290" }],
    ["20140005", { ...twint, Amount: "12345678901" }],
    ["20120005", { ...twint, Amount: "99" }],
    ["20160006", { ...twint, Currency: "EUR" }],
    ["20110006", { ...twint, Currency: "CH1" }],
    ["20130006", { ...twint, Currency: "CH" }],
    ["20120020", { ...twint, URLSuccess: "https://shop.example/ok?cart=1" }],
    ["20120021", { ...twint, URLFailure: "http://shop.example/failed" }],
    ["20120022", { ...twint, URLNotify: "https://shop.example:8443/notify" }],
    ["20100022", without(twint, "URLNotify")],
    ["20110032", { ...twint, RefNr: "A/1" }],
    ["20140002", { ...twint, TransID: "x".repeat(65) }],
    ["20110002", { ...twint, TransID: "a\nb" }],
    ["20120003", { ...twint, MerchantID: "OTHER" }],
    ["20100003", without(twint, "MerchantID")],
    ["20160010", { ...twint, Response: "ENCRYPT" }],
    ["20140011", { ...twint, OrderDesc: "x".repeat(769) }],
  ])("TWINT is refused with %s", (code, record) => {
    expect(codeOf(TWINT_FORM, record)).toBe(code)
  })

  it.each([
    ["20110011", { ...alipay, OrderDesc: "mug + tea" }],
    ["20100012", without(alipay, "OrderDesc2")],
    ["20110012", { ...alipay, OrderDesc2: "mug" }],
    ["20110012", { ...alipay, OrderDesc2: "mug;0" }],
    ["20110032", { ...alipay, RefNr: "R1" }],
    ["20160006", { ...alipay, Currency: "CNY" }],
    ["20160006", { ...alipay, Currency: "XYQ" }],
    ["20160025", { ...alipay, AccBank: "UBS" }],
    ["20112206", { ...alipay, Timeout: "xy" }],
    ["20161700", { ...alipay, Device: "Tablet" }],
  ])("Alipay is refused with %s", (code, record) => {
    expect(codeOf(ALIPAY_WEBSITE, record)).toBe(code)
  })

  it("takes CNY alone from a domestic Alipay merchant", () => {
    expect(codeOf(ALIPAY_WEBSITE, { ...alipay, Currency: "CNY" }, { alipayDomestic: true })).toBeUndefined()
    expect(codeOf(ALIPAY_WEBSITE, alipay, { alipayDomestic: true })).toBe("20160006")
  })

  it("takes small amounts when the contract allows them", () => {
    expect(codeOf(TWINT_FORM, { ...twint, Amount: "1" }, { allowBelowHundred: true })).toBeUndefined()
  })

  it("takes Timeout and AccBank from merchants in China only", () => {
    const inland = { ...alipay, Currency: "CNY", Timeout: "90m", AccBank: "ICBCBTB" }
    expect(codeOf(ALIPAY_WEBSITE, inland, { alipayDomestic: true })).toBeUndefined()
    expect(codeOf(ALIPAY_WEBSITE, { ...alipay, Timeout: "90m" })).toBe("20162206")
    expect(codeOf(ALIPAY_WEBSITE, { ...alipay, AccBank: "CMB" })).toBe("20160025")
  })

  it.each([
    [undefined, { Currency: "EUR", FxCurrency: "USD" }, false],
    [undefined, { Currency: "CNY", FxCurrency: "EUR" }, false],
    ["20100993", { Currency: "CNY" }, false],
    ["20160993", { Currency: "EUR", FxCurrency: "CNY" }, false],
    ["20160993", { Currency: "EUR", FxCurrency: "EURO" }, false],
    [undefined, { Currency: "CNY" }, true],
    ["20160993", { Currency: "CNY", FxCurrency: "EUR" }, true],
    ["20160006", { Currency: "EUR" }, true],
  ])("answers %s to %j in Alipay's app, inland %s", (code, currencies, alipayDomestic) => {
    expect(codeOf(ALIPAY_APP, { ...alipay, ...currencies }, { alipayDomestic })).toBe(code)
  })

  it("lets MerchantID be absent from Data when lenient", () => {
    expect(codeOf(TWINT_FORM, without(twint, "MerchantID"), { strict: false })).toBeUndefined()
  })

  it("knows that Alipay's credit takes letters in RefNr and a shorter UserData", () => {
    const credit = { ...without(twint, "OrderDesc"), PayID: "a".repeat(32), Currency: "EUR", RefNr: "R1" }
    expect(codeOf(ALIPAY_CREDIT, credit)).toBeUndefined()
    expect(codeOf(ALIPAY_CREDIT, { ...credit, UserData: "x".repeat(257) })).toBe("20141283")
  })

  it("takes CompleteType YES and NO only", () => {
    const capture = { ...twint, PayID: "a".repeat(32) }
    expect(codeOf(TWINT_CAPTURE, { ...capture, CompleteType: "YES" })).toBeUndefined()
    expect(codeOf(TWINT_CAPTURE, { ...capture, CompleteType: "MAY" })).toBe("20160000")
  })

  it("ignores parameters the table lacks, and lists them", () => {
    const bag = ParameterBag.of({ ...twint, EtiID: "x", mac: "y" })
    expect(checkTable(TWINT_FORM, bag, context)).toBeUndefined()
    expect(unknownParameters(TWINT_FORM, bag)).toEqual(["EtiID"])
  })

  it("names the parameter in every refusal", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(twint)), fc.string(), (name, value) => {
        const refusal = checkTable(TWINT_FORM, ParameterBag.of({ ...twint, [name]: value }), context)
        return (
          refusal === undefined || (refusal.reason.startsWith(`${name}: `) && /^2\d{7}$/.test(refusal.code))
        )
      }),
    )
  })
})
