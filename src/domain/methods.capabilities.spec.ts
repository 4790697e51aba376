import endpoints from "../paygate/endpoints/__fixtures__/endpoints.json"

import { type Method, type MethodId, methods } from "./methods"
import { openingEndpoints } from "./opening-endpoints"

type Capability = keyof (typeof endpoints.capabilities.methods)["twint"]
type Value = "yes" | "no" | "conditional"
type Table = Readonly<Record<string, Readonly<Record<Capability, { readonly value: string }>>>>

const table: Table = endpoints.capabilities.methods

/** The documents' columns that each of our methods stands for. */
const columns: Readonly<Record<MethodId, readonly string[]>> = {
  twint: ["twint"],
  alipay: ["alipay.website"],
  "alipay-qr": ["alipay.qr"],
  "alipay-app": ["alipay.app"],
  "alipay-spot": ["alipay.spot"],
  "alipay-ppro": ["alipay_ppro"],
  wechat: ["wechat.form.QRCode", "wechat.form.W2A", "wechat.form.JSAPI"],
  "wechat-app": ["wechat.form.APP"],
  "wechat-barcode": ["wechat.barcode"],
  "wechat-qr": ["wechat.qr"],
}

/** What our facts say of one cell; batch files are no fact of a method. */
const ours: Readonly<Partial<Record<Capability, (method: Method) => Value>>> = {
  initiate: ({ id }) => (openingEndpoints[id].file.endsWith(".aspx") ? "yes" : "no"),
  authorize: ({ moneyMoves }) => (moneyMoves === "at-capture" ? "conditional" : "no"),
  capture: ({ moneyMoves }) => (moneyMoves === "at-capture" ? "conditional" : "no"),
  partialCapture: ({ partialCapture }) => (partialCapture ? "conditional" : "no"),
  reverse: ({ release }) => (release ? "yes" : "no"),
  credit: ({ refund }) => (refund ? "yes" : "no"),
  inquire: ({ inquiry }) => (inquiry === "inquireExt" ? "yes" : "conditional"),
  notify: ({ notify }) => (notify === "none" ? "no" : "yes"),
}

const guess = "the file name is a guess that an account can override, so the method is there"
const runtime = "yes, under a condition that the gateway knows and answers for"

/** Cells where our facts deliberately say something else than the documents. */
const differences: readonly (readonly [column: string, capability: Capability, ours: Value, why: string])[] =
  [
    ["twint", "reverse", "yes", `${runtime}: the payment is not captured`],
    ["alipay.qr", "reverse", "yes", `${runtime}: before the daily reconciliation`],
    ["alipay.spot", "reverse", "yes", `${runtime}: before the daily reconciliation`],
    ["wechat.barcode", "initiate", "yes", guess],
    ["wechat.qr", "initiate", "yes", guess],
    ["wechat.qr", "notify", "yes", "its notice has no table: it is read like that of the form, with a MAC"],
  ]

const cells = Object.values(methods).flatMap((method) =>
  columns[method.id].flatMap((column) =>
    Object.entries(ours).map(
      ([capability, read]) => [method.id, column, capability as Capability, read(method)] as const,
    ),
  ),
)

const differenceAt = (column: string, capability: Capability) =>
  differences.find(([ofColumn, ofCapability]) => ofColumn === column && ofCapability === capability)

describe("the capability matrix against the documents", () => {
  it("has every column: ten methods and, apart from them, the subscription", () => {
    expect([...Object.values(columns).flat(), "subscription"].sort()).toEqual(Object.keys(table).sort())
  })

  it("has every line but those of the batch files", () => {
    const lines = endpoints.capabilities.operations.filter((line) => !line.startsWith("batch"))
    expect(Object.keys(ours).sort()).toEqual(lines.sort())
  })

  it.each(cells)("%s (%s): %s is %s", (_, column, capability, value) => {
    const [, , instead] = differenceAt(column, capability) ?? []
    expect(value).toBe(instead ?? table[column]?.[capability].value)
  })

  it("names no difference that is none", () => {
    const idle = differences.filter(
      ([column, capability, value]) => table[column]?.[capability].value === value,
    )
    expect(idle).toEqual([])
    expect(differences.every(([column, capability]) => column in table && capability in ours)).toBe(true)
  })

  it("a subscription can be changed and nothing else: it is no method to pay with", () => {
    const values = Object.values(table["subscription"] ?? {}).map(({ value }) => value)
    expect(new Set(values)).toEqual(new Set(["no"]))
    expect(Object.keys(methods)).not.toContain("subscription")
  })
})
