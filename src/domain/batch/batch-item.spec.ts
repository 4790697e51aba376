import fc from "fast-check"

import { minorAmount, payId, transId } from "../../paygate/values"
import type { Attempt } from "../attempt"

import { checkItem, type ItemCheck, type RunningOperation } from "./batch-item"
import { batchKindsOf, batchMethods } from "./batch-methods"
import { withdrawalProblem } from "./batch-state"
import { fieldOfFault } from "./row-fault"
import { rowFaultText } from "./row-fault-text"

const attempt: Attempt = {
  id: "pgatt_1",
  transId: transId("T-1"),
  accountId: "main",
  method: "alipay",
  providerId: "pp_alipay_paygate",
  sessionId: "payses_1",
  collectionId: "paycol_1",
  cartId: "cart_1",
  orderId: "order_1",
  paymentId: "pay_1",
  amount: minorAmount(2490),
  currency: "CHF",
  state: "captured",
  capturedAmount: minorAmount(2490),
  refundedAmount: minorAmount(490),
  payId: payId("0".repeat(32)),
  code: null,
  status: null,
  returnUrl: "http://localhost:8000",
  supersededAt: null,
  completionStartedAt: null,
  orderAwaitsSince: null,
  stateReason: null,
  moneyMoves: "at-payment",
  duplicateOf: null,
  authorizedAmount: minorAmount(2490),
  amountConfirmed: true,
  paidAt: new Date(0),
  releaseRefusedAt: null,
  completedAt: new Date(0),
  expiresAt: null,
  reconcileTries: 0,
  createdAt: new Date(0),
}
const running = {
  kind: "refund" as const,
  amount: minorAmount(500),
  startedAt: new Date("2026-11-29T10:00:00Z"),
}
const check = (
  change: Partial<Attempt> = {},
  item: { amount?: string; currency?: string } = {},
  kind: "refund" | "release" = "refund",
  running: RunningOperation | null = null,
) => {
  const terms = { restWhenEmpty: true, smallAmounts: false }
  return checkItem(kind, { attempt: { ...attempt, ...change }, running }, item, terms)
}
const untouched = { method: "alipay-qr", refundedAmount: minorAmount(0) } as const

describe("whether a payment may go into a batch", () => {
  it("goes with everything that is left, or a part of it", () => {
    expect(check()).toEqual({ kind: "good", amount: 2000 })
    expect(check({}, { amount: "12.5", currency: "chf" })).toEqual({ kind: "good", amount: 1250 })
    expect(check({ currency: "JPY" }, { amount: "100" })).toEqual({ kind: "good", amount: 100 })
    expect(check({ currency: "KWD" }, { amount: "1.234" })).toEqual({ kind: "good", amount: 1234 })
    expect(check(untouched, {}, "release")).toEqual({ kind: "good", amount: 2490 })
  })

  it.each<[string, RegExp, Parameters<typeof check>]>([
    ["payment", /no batch files to refund TWINT payments/, [{ method: "twint" }]],
    [
      "payment",
      /no batch files to release Alipay payments.*Refund it/,
      [{ refundedAmount: minorAmount(0) }, {}, "release"],
    ],
    ["payment", /is authorized at the gateway/, [{ state: "authorized" }]],
    ["payment", /not named a PayID/, [{ payId: null }]],
    ["payment", /no order yet/, [{ paymentId: null }]],
    ["payment", /refunded already/, [{ refundedAmount: minorAmount(2490) }]],
    ["payment", /cannot be released. Refund the rest/, [{ method: "alipay-qr" }, {}, "release"]],
    [
      "payment",
      /A refund of 5.00 CHF has been pending since 2026-11-29 10:00 UTC/,
      [{}, {}, "refund", { ...running, batchId: null }],
    ],
    ["payment", /in the batch pgbat_1/, [{}, {}, "refund", { ...running, batchId: "pgbat_1" }]],
    ["currency", /is in CHF/, [{}, { currency: "EUR" }]],
    ["amount", /20.01 CHF is more than is left: 20.00 CHF/, [{}, { amount: "20.01" }]],
    ["amount", /for the whole payment/, [untouched, { amount: "5" }, "release"]],
    ["amount", /below 100 of the smallest unit/, [{}, { amount: "0.99" }]],
    ["amount", /above zero/, [{}, { amount: "0.00" }]],
    ["amount", /more decimals than its currency/, [{}, { amount: "1.2345" }]],
    ["amount", /may be thousands or decimals/, [{}, { amount: "1.234" }]],
    ["amount", /a number such as 12.50/, [{}, { amount: "10 francs" }]],
    ["amount", /above zero/, [{}, { amount: "-5" }]],
    ["amount", /too large/, [{}, { amount: "9999999999" }]],
  ])("is refused for its %s: %s", (field, problem, args) => {
    const result = check(...args)
    const { fault } = result as Extract<ItemCheck, { kind: "bad" }>
    expect([result.kind, fieldOfFault(fault)]).toEqual(["bad", field])
    expect(rowFaultText(fault)).toMatch(problem)
  })

  it("without an amount takes what is left only when that was said, and a release always the whole", () => {
    const bare = (kind: "refund" | "release") =>
      checkItem(
        kind,
        { attempt: { ...attempt, ...untouched }, running: null },
        {},
        { restWhenEmpty: false, smallAmounts: false },
      )
    expect(bare("refund")).toEqual({
      kind: "bad",
      fault: { reason: "amount-unreadable", why: "empty", decimals: 2 },
    })
    expect(bare("release")).toEqual({ kind: "good", amount: 2490 })
  })

  it("takes amounts with a comma, as German spreadsheets write them", () => {
    expect(check({}, { amount: "12,5" })).toEqual({ kind: "good", amount: 1250 })
  })

  it("never moves more than is left, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.float({ min: 0, max: 100 }).map(String)), (amount) => {
        const result = check({}, { amount })
        expect(result.kind === "bad" || (result.amount >= 100 && result.amount <= 2000)).toBe(true)
      }),
    )
  })
})

describe("what the documents offer in batch files", () => {
  it("is Credit for Alipay, Reverse where the method knows one, nothing for TWINT and WeChat", () => {
    expect(batchMethods("refund")).toEqual([
      "alipay",
      "alipay-qr",
      "alipay-app",
      "alipay-spot",
      "alipay-ppro",
    ])
    expect(batchMethods("release")).toEqual(["alipay-qr", "alipay-spot"])
    expect(batchKindsOf("wechat")).toEqual([])
  })
})

describe("withdrawing", () => {
  it("needs a person's word once the file was exported, and is over with the answer", () => {
    expect(withdrawalProblem({ state: "ready", answered: false }, false)).toBeUndefined()
    expect(withdrawalProblem({ state: "exported", answered: false }, false)).toContain("never_sent")
    expect(withdrawalProblem({ state: "exported", answered: false }, true)).toBeUndefined()
    expect(withdrawalProblem({ state: "exported", answered: true }, true)).toContain("has answered")
    expect(withdrawalProblem({ state: "done", answered: true }, true)).toContain("finished")
    expect(withdrawalProblem({ state: "withdrawn", answered: false }, true)).toContain("already")
  })
})
