import type { z } from "zod"

import { minorAmount, payId, reqId, transId } from "../values"

import endpoints from "./__fixtures__/endpoints.json"
import { problems } from "./__fixtures__/problems"
import { alipayBanks } from "./alipay-banks"

import {
  alipayCredit,
  alipayWebsite,
  inquire,
  inquire24,
  twintCapture,
  twintCredit,
  twintForm,
  twintReverse,
} from "."

const url = "https://shop.example/hooks/paygate/notify/main"
const PayID = payId("0123456789abcdef0123456789abcdef")
const TransID = transId("TID-0001")

const twint: z.input<typeof twintForm.request> = {
  TransID,
  Amount: minorAmount(1990),
  Currency: "CHF",
  OrderDesc: "2 x Tea #1, 100 % organic + honey",
  URLSuccess: url,
  URLFailure: url,
  URLNotify: url,
}

const alipay: z.input<typeof alipayWebsite.request> = {
  TransID,
  Amount: minorAmount(1990),
  Currency: "EUR",
  OrderDesc: "Tea",
  OrderDesc2: "iPhone X;1+iPhone 8;2",
  ShopURL: "https://shop.example",
  URLSuccess: url,
  URLFailure: url,
}

const action = { PayID, TransID, Amount: minorAmount(500), Currency: "CHF" }

describe("a TWINT form request", () => {
  it("takes what its table asks for and every option of it", () => {
    expect(problems(twintForm.request, twint)).toEqual([])
    expect(
      problems(twintForm.request, {
        ...twint,
        RefNr: "R-1,a_2",
        UserData: "u",
        ReqId: reqId("r-1"),
        Plain: "p",
        Custom: "session=123|id=456",
      }),
    ).toEqual([])
  })

  it("writes the currency in upper case, as the MAC needs it", () => {
    expect(twintForm.request.parse({ ...twint, Currency: "chf" }).Currency).toBe("CHF")
  })

  it.each([
    ["Swiss francs only", { Currency: "EUR" }, "Currency must be CHF, the only currency TWINT takes"],
    [
      "a positive amount",
      { Amount: minorAmount(0) },
      "Amount must be a whole number of minor units, 1 to 9999999999",
    ],
    ["whole minor units", { Amount: 19.9 }, "Amount must be a whole number of minor units"],
    [
      "the characters of RefNr",
      { RefNr: "R 1" },
      "RefNr may hold letters, digits, comma, hyphen and underscore only",
    ],
    ["the length of RefNr", { RefNr: "x".repeat(41) }, "RefNr must have 1 to 40 characters"],
    ["no ampersand", { OrderDesc: "Tea & cake" }, 'OrderDesc may hold anything but "&"'],
    ["a description", { OrderDesc: "" }, "OrderDesc must have 1 to 768 characters"],
    ["a short enough description", { OrderDesc: "x".repeat(769) }, "OrderDesc must have 1 to 768 characters"],
    ["our own kind of TransID", { TransID: "a b" }, "TransID must be a TransId"],
    ["an address to notify", { URLNotify: undefined }, "URLNotify "],
    ["no name the table lacks", { ReqID: reqId("r-1") }, "Unrecognized key"],
    ["nothing the client adds itself", { MAC: "x" }, "Unrecognized key"],
  ])("insists on %s", (_, changed, problem) => {
    expect(problems(twintForm.request, { ...twint, ...changed }).join("\n")).toContain(problem)
  })
})

describe("addresses the gateway calls", () => {
  it.each([
    ["https://shop.example"],
    ["https://shop.example:443/ok"],
    ["http://localhost:9000/hooks"],
    ["https://127.0.0.1:9443/hooks"],
    ["http://[::1]:9000/hooks"],
  ])("may be %s", (address) => {
    expect(problems(twintForm.request, { ...twint, URLSuccess: address })).toEqual([])
  })

  it.each([
    ["http://shop.example/ok"],
    ["https://shop.example:8443/ok"],
    ["https://shop.example/ok?cart=1"],
    ["https://shop.example/ok?"],
    ["https://shop.example/ok#top"],
    ["https://user@shop.example/ok"],
    ["https://:secret@shop.example/ok"],
    ["ftp://localhost/ok"],
    ["/ok"],
  ])("may not be %s", (address) => {
    expect(problems(twintForm.request, { ...twint, URLSuccess: address })).toEqual([
      "URLSuccess must be https on port 443, without a query or fragment (use UserData for values)",
    ])
  })

  it("have at most 256 characters", () => {
    const long = `https://shop.example/${"x".repeat(236)}`

    expect(problems(twintForm.request, { ...twint, URLNotify: long })).toEqual([
      "URLNotify must have 1 to 256 characters",
    ])
  })
})

describe("an Alipay form request", () => {
  it("takes what its table asks for, with or without a notification address", () => {
    expect(problems(alipayWebsite.request, alipay)).toEqual([])
    expect(
      problems(alipayWebsite.request, { ...alipay, URLNotify: url, RefNr: "2026-11/1", Device: "Mobile" }),
    ).toEqual([])
    expect(problems(alipayWebsite.request, { ...alipay, FxCurrency: "usd", CustomerID: "7" })).toEqual([])
  })

  it.each(["#", "&", "%", "+"])("has no %s in OrderDesc", (sign) => {
    expect(problems(alipayWebsite.request, { ...alipay, OrderDesc: `Tea ${sign}` })).toContain(
      "OrderDesc may not hold # & % +",
    )
  })

  it.each([["Tea"], ["Tea;"], ["Tea;x"], ["Tea;1+"], ["Tea;1+;2"], [";1"], ["Tea;1;2"], ["Tea;1 + Cake;2x"]])(
    "does not take %p for goods and quantities",
    (OrderDesc2) => {
      expect(problems(alipayWebsite.request, { ...alipay, OrderDesc2 })).toContain(
        'OrderDesc2 must be written "name;quantity+name;quantity"',
      )
    },
  )

  it.each(["#", "&", "%"])("has no %s in OrderDesc2", (sign) => {
    expect(problems(alipayWebsite.request, { ...alipay, OrderDesc2: `Tea${sign};1` })).toContain(
      "OrderDesc2 may not hold # & %",
    )
  })

  it.each([["1m"], ["90m"], ["24h"], ["15d"], ["1c"]])("waits %s for a shopper in China", (Timeout) => {
    expect(problems(alipayWebsite.request, { ...alipay, Currency: "CNY", Timeout })).toEqual([])
  })

  it.each([["0m"], ["16d"], ["1.5h"], ["2c"], ["100"], ["m"], ["9"]])("does not wait %s", (Timeout) => {
    expect(problems(alipayWebsite.request, { ...alipay, Currency: "CNY", Timeout })).toContain(
      "Timeout must be a whole number with m, h or d, at most 15d, or 1c",
    )
  })

  it("knows the banks of the table and no other", () => {
    const row = endpoints.endpoints
      .find(({ id }) => id === "alipay.website")
      ?.request.find(({ name }) => name === "AccBank")

    expect(row).toMatchObject({ values: alipayBanks })
    expect(problems(alipayWebsite.request, { ...alipay, Currency: "CNY", AccBank: "abs1004" })).toEqual([])
    expect(problems(alipayWebsite.request, { ...alipay, Currency: "CNY", AccBank: "abc1004" })).toEqual([
      "AccBank must be one of the banks in the table",
    ])
  })

  it.each([{ Timeout: "90m" }, { AccBank: "ICBCBTB" }])(
    "keeps %p for merchants in China, who take CNY only",
    (domestic) => {
      expect(problems(alipayWebsite.request, { ...alipay, ...domestic })).toEqual([
        "Currency must be CNY when Timeout or AccBank is given: these are for merchants in China",
      ])
    },
  )

  it.each([
    ["an unknown currency", { Currency: "XXX" }, "Currency must be an ISO 4217 currency such as CHF"],
    ["letters in RefNr", { RefNr: "R-1" }, "RefNr may hold digits and special characters, no letters"],
    ["another device", { Device: "Tablet" }, "Device must be Mobile or left out"],
    [
      "a long shop address",
      { ShopURL: `https://${"x".repeat(121)}` },
      "ShopURL must have 1 to 128 characters",
    ],
  ])("refuses %s", (_, changed, problem) => {
    expect(problems(alipayWebsite.request, { ...alipay, ...changed })).toContain(problem)
  })
})

describe("follow-up requests", () => {
  it.each([
    ["capture", twintCapture.request, { ...action, CompleteType: "YES", ReqId: reqId("r") }],
    ["reversal", twintReverse.request, { ...action, UserData: "u", ReqId: reqId("r") }],
    ["credit", twintCredit.request, { ...action, UserData: "u".repeat(1024), ReqId: reqId("r") }],
    ["Alipay credit", alipayCredit.request, { ...action, Currency: "EUR", RefNr: "R-1", ReqID: reqId("r") }],
    ["inquiry by PayID", inquire.request, { PayID, TransID }],
    ["inquiry by TransID", inquire24.request, { TransID }],
  ])("a %s is taken", (_, schema, request) => {
    expect(problems(schema, request)).toEqual([])
  })

  it.each([
    [
      "CompleteType",
      twintCapture.request,
      { ...action, CompleteType: "NO" },
      "CompleteType must be YES, the only value there is, or left out",
    ],
    ["CHF", twintCapture.request, { ...action, Currency: "EUR" }, "Currency must be CHF"],
    [
      "the PayID",
      twintReverse.request,
      { ...action, PayID: "123" },
      "PayID must be a PayId: 32 letters and digits",
    ],
    ["the ReqID", twintCredit.request, { ...action, ReqId: "" }, "ReqId must be a ReqId"],
    [
      "the shorter UserData of Alipay",
      alipayCredit.request,
      { ...action, UserData: "u".repeat(257) },
      "UserData must have 1 to 256 characters",
    ],
    ["both numbers", inquire.request, { TransID }, "PayID must be a PayId"],
  ])("insist on %s", (_, schema, request, problem) => {
    expect(problems(schema, request).join("\n")).toContain(problem)
  })
})
