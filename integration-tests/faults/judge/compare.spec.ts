import type { SandboxPayment } from "../../../src/sandbox"

import type { Books } from "./books"
import { atRest, judgeBooks } from "./compare"

type Step = SandboxPayment["steps"][number]

const step = (kind: Step["kind"], amount: number, undone = false): Step => ({
  ...{ xid: "x", kind, amount, status: "OK", code: "00000000", description: "", at: 0, by: "shop" },
  undone,
})

const sale: SandboxPayment = {
  ...{ payId: "pay1", transId: "T1", merchantId: "M", method: "alipay", amount: 2490, currency: "CHF" },
  ...{ orderDesc: "", state: "captured", amountAuth: 2490, amountCap: 2490, amountCred: 0, amountOpen: 0 },
  ...{ lastStatus: "OK", simulated: false, createdAt: 0 },
  steps: [step("sale", 2490)],
}
const released: Step[] = [{ ...step("authorization", 2490), undone: true }, step("reversal", 2490)]
const byBackOffice: Step = { ...step("credit", 500), by: "gateway" }
const credited: SandboxPayment = {
  ...sale,
  amountCred: 2490,
  steps: [...sale.steps, step("credit", 2490)],
}

const order: Books["orders"][number] = {
  ...{ id: "order1", cartId: "cart1", canceled: false, currency: "chf", total: 2490 },
  ...{
    pendingAuthorization: false,
    paidOtherwise: false,
    transactions: [{ amount: 2490, referenceId: "capt1" }],
  },
}
const payment: Books["payments"][number] = {
  ...{
    id: "pm1",
    sessionId: "ses1",
    orderId: "order1",
    providerId: "pp_alipay_paygate",
    payId: "pay1",
    currency: "chf",
  },
  ...{ amount: 2490, canceled: false, captures: [{ id: "capt1", amount: 2490 }], refunds: [] },
}
const attempt: Books["attempts"][number] = {
  ...{
    id: "att1",
    transId: "T1",
    payId: "pay1",
    sessionId: "ses1",
    cartId: "cart1",
    state: "captured",
    currency: "CHF",
  },
  ...{ amount: 2490, captured: 2490, refunded: 0, completed: true },
}
const good: Books = {
  gateway: [sale],
  orders: [order],
  payments: [payment],
  attempts: [attempt],
  operations: [],
  problems: [],
  witness: {
    ...{ payments: new Map([["pay1", "cart1"]]), requests: [], forgeriesTaken: [] },
    ...{ changedOrders: new Set(), links: new Map() },
  },
}
const returned: Books = {
  ...good,
  ...{ gateway: [credited], orders: [], payments: [] },
  attempts: [{ ...attempt, state: "auto-refunded", refunded: 2490, completed: false }],
  operations: [
    { attemptId: "att1", payId: "pay1", kind: "refund", amount: 2490, state: "succeeded", before: 0 },
  ],
  problems: [{ attemptId: "att1", orderId: null, kind: "auto-refunded", reason: null, open: true }],
}
const calledOff: Books = {
  ...returned,
  orders: [{ ...order, canceled: true, transactions: [] }],
  payments: [{ ...payment, canceled: true, captures: [] }],
}
const request = { paymentId: "pm1", orderId: "order1", kind: "refund" as const, amount: 500 }

const rules = (books: Books) => judgeBooks(books).mismatches.map(({ rule }) => rule)

describe("the judge", () => {
  it.each([
    ["a paid order", good],
    ["a payment that was refunded", returned],
    ["a payment that was refunded and canceled in Medusa before anything was booked", calledOff],
    [
      "an order that waits for its payment",
      {
        ...good,
        gateway: [],
        attempts: [],
        payments: [],
        orders: [{ ...order, pendingAuthorization: true, transactions: [] }],
      },
    ],
    [
      "an order whose shopper chose another provider, which a kill left without its payment",
      {
        ...good,
        gateway: [],
        attempts: [],
        payments: [],
        orders: [{ ...order, paidOtherwise: true, transactions: [] }],
      },
    ],
    [
      "a payment nobody made",
      {
        ...good,
        ...{
          gateway: [{ ...sale, steps: [], state: "open", amountAuth: 0, amountCap: 0 }],
          orders: [],
          payments: [],
        },
        attempts: [{ ...attempt, state: "failed", captured: 0, completed: false }],
      },
    ],
    [
      "a reservation that was released at the gateway",
      {
        ...good,
        gateway: [{ ...sale, ...{ state: "reversed", amountAuth: 0, amountCap: 0 }, steps: released }],
        orders: [{ ...order, transactions: [] }],
        payments: [{ ...payment, canceled: true, captures: [] }],
        attempts: [{ ...attempt, state: "released", captured: 0 }],
        problems: [{ attemptId: "att1", orderId: "order1", kind: "order-unpaid", reason: null, open: true }],
      },
    ],
    [
      "a repeated click that found the back office's refund",
      {
        ...good,
        gateway: [{ ...sale, amountCred: 500, steps: [...sale.steps, byBackOffice] }],
        payments: [{ ...payment, refunds: [{ id: "ref1", amount: 500 }] }],
        orders: [{ ...order, transactions: [...order.transactions, { amount: -500, referenceId: "ref1" }] }],
        attempts: [{ ...attempt, refunded: 500 }],
        operations: [
          { attemptId: "att1", payId: "pay1", kind: "refund", amount: 500, state: "succeeded", before: 0 },
        ],
        witness: { ...good.witness, requests: [{ ...request, done: 1, unclear: 0 }] },
      },
    ],
  ] as [string, Books][])("finds nothing wrong with %s", (_, books) => {
    const { mismatches, comparisons } = judgeBooks(books)
    expect(mismatches).toEqual([])
    expect(comparisons).toBeGreaterThan(0)
  })

  it.each<[string, Books, string]>([
    [
      "the order is missing",
      { ...good, orders: [], payments: [] },
      "a payment without an order is refunded in full",
    ],
    [
      "a reservation stands without an order",
      {
        ...good,
        ...{ orders: [], payments: [] },
        gateway: [{ ...sale, ...{ amountCap: 0, amountOpen: 2490 }, steps: [step("authorization", 2490)] }],
      },
      "a reservation without an order is released",
    ],
    ["the attempt is missing", { ...good, attempts: [] }, "every payment is in the ledger"],
    [
      "the money of a cart without an order was refunded in part only",
      { ...returned, gateway: [{ ...credited, amountCred: 2000 }] },
      "a payment without an order is refunded in full",
    ],
    [
      "money went back and nobody was told",
      { ...returned, problems: [] },
      "money that goes back without a merchant's request is told to a person",
    ],
    [
      "Medusa has another amount",
      { ...good, payments: [{ ...payment, amount: 2000 }] },
      "the payment in Medusa has the amount that was paid",
    ],
    [
      "the order costs more",
      { ...good, orders: [{ ...order, total: 2500 }] },
      "the order costs what was paid",
    ],
    [
      "another's money completed the cart",
      { ...good, witness: { ...good.witness, payments: new Map([["pay1", "cart2"]]) } },
      "no cart is completed by another's money",
    ],
    ["the money of a live order is gone", { ...good, gateway: [credited] }, "a live order's money is there"],
    [
      "a capture was booked twice",
      { ...good, payments: [{ ...payment, captures: [...payment.captures, { id: "capt2", amount: 2490 }] }] },
      "each capture happened once",
    ],
    [
      "a capture was not booked",
      { ...good, payments: [{ ...payment, captures: [] }] },
      "each capture happened once",
    ],
    [
      "what was taken and went back is nowhere in Medusa, and nobody was told",
      { ...calledOff, problems: [] },
      "each capture happened once",
    ],
    [
      "what was taken of a canceled payment is still held",
      { ...calledOff, gateway: [sale] },
      "each capture happened once",
    ],
    [
      "the gateway refunded twice for one refund",
      {
        ...good,
        gateway: [
          { ...sale, amountCred: 1000, steps: [...sale.steps, step("credit", 500), step("credit", 500)] },
        ],
        payments: [{ ...payment, refunds: [{ id: "ref1", amount: 500 }] }],
      },
      "each refund happened once",
    ],
    [
      "the refund in Medusa never reached the gateway",
      { ...good, payments: [{ ...payment, refunds: [{ id: "ref1", amount: 500 }] }] },
      "each refund happened once",
    ],
    [
      "an order is left to a shopper who never came back",
      {
        ...good,
        ...{ gateway: [], payments: [], orders: [{ ...order, transactions: [] }] },
        attempts: [{ ...attempt, state: "open", captured: 0, completed: false }],
      },
      "each live order has exactly one payment",
    ],
    [
      "nobody ever asks about an open payment again",
      {
        ...good,
        ...{ gateway: [], payments: [], orders: [] },
        attempts: [{ ...attempt, state: "open", captured: 0, completed: false }],
      },
      "every attempt comes to an end",
    ],
    [
      "a refund made at the gateway is missing in Medusa",
      { ...good, gateway: [{ ...sale, amountCred: 500, steps: [...sale.steps, byBackOffice] }] },
      "each refund happened once",
    ],
    ["the order has no payment", { ...good, payments: [] }, "each live order has exactly one payment"],
    [
      "a live order has two payments",
      { ...good, payments: [payment, { ...payment, id: "pm2", sessionId: "ses2" }] },
      "each live order has exactly one payment",
    ],
    [
      "one cart became two orders",
      { ...good, orders: [order, { ...order, id: "order2" }] },
      "one cart, one order",
    ],
    [
      "a shopper paid twice for one cart",
      {
        ...good,
        gateway: [sale, { ...sale, payId: "pay2", transId: "T2" }],
        witness: {
          ...good.witness,
          payments: new Map([
            ["pay1", "cart1"],
            ["pay2", "cart1"],
          ]),
        },
      },
      "nobody pays twice for one cart",
    ],
    [
      "the order's account lacks the capture",
      { ...good, orders: [{ ...order, transactions: [] }] },
      "the order's account agrees with its payments",
    ],
    [
      "the ledger believes a payment that was never made",
      { ...good, gateway: [], orders: [], payments: [] },
      "nobody pays without paying",
    ],
    [
      "a payment was never reconciled",
      { ...good, attempts: [{ ...attempt, completed: false }] },
      "every payment is reconciled",
    ],
    [
      "the ledger says refunded and the gateway holds it",
      { ...returned, gateway: [sale] },
      "what the ledger calls refunded was refunded",
    ],
    [
      "the ledger counts another capture",
      { ...good, attempts: [{ ...attempt, captured: 100 }] },
      "the ledger knows what was captured",
    ],
    [
      "the ledger does not know of a refund",
      { ...returned, attempts: [{ ...attempt, completed: true }], orders: [order], payments: [payment] },
      "the ledger knows what was refunded",
    ],
    [
      "an operation hangs",
      {
        ...good,
        operations: [
          { attemptId: "att1", payId: "pay1", kind: "refund", amount: 5, state: "unknown", before: 0 },
        ],
      },
      "no operation stays unresolved without a word",
    ],
    ["a refund has no operation", { ...returned, operations: [] }, "one operation for each refund"],
    [
      "a request that was done did not happen",
      { ...good, witness: { ...good.witness, requests: [{ ...request, done: 1, unclear: 0 }] } },
      'a refund that was told "done" happened once',
    ],
    [
      "a refused request happened",
      {
        ...good,
        gateway: [{ ...sale, amountCred: 500, steps: [...sale.steps, step("credit", 500)] }],
        witness: { ...good.witness, requests: [{ ...request, done: 0, unclear: 0 }] },
      },
      'a refund that was told "done" happened once',
    ],
    [
      "a forged notice was taken",
      { ...good, witness: { ...good.witness, forgeriesTaken: ["T1"] } },
      "a forged notice is refused",
    ],
  ])("sees that %s", (_, books, rule) => {
    expect(rules(books)).toContain(rule)
  })

  describe("of money and orders, by PayID", () => {
    const second = { ...sale, payId: "pay2" }
    const told = { attemptId: "att1", orderId: null, kind: "auto-refund-failed", reason: null, open: true }
    const changed = { ...good.witness, changedOrders: new Set(["order1"]) }
    const link = { orderId: "order1", collectionId: "coll2" }

    it("sees that a second payment of the same form is nobody's", () => {
      expect(rules({ ...good, gateway: [sale, second] })).toEqual(
        expect.arrayContaining([
          "a payment without an order is refunded in full",
          "money at the gateway has an order",
        ]),
      )
    })

    it("counts it as left to a person when one was told", () => {
      const books = { ...good, gateway: [sale, second], problems: [told] }
      expect(rules(books)).toEqual([])
      expect(judgeBooks(books).leftToAPerson).toContainEqual(
        expect.objectContaining({ rule: "money at the gateway has an order", kind: "auto-refund-failed" }),
      )
    })

    it("leaves with a person only what the gateway's answers do not decide", () => {
      const left = (kind: string, reason: string | null = null) => ({
        ...{ rule: "a rule", cartId: "cart1", text: "a text" },
        ...{ kind, reason },
      })
      const tooLate = left("state-unknown", "asked-too-late")
      const judgment = atRest({
        comparisons: 2,
        mismatches: [],
        leftToAPerson: [
          left("operation-unknown"),
          left("money-held"),
          left("state-unknown", "time-out"),
          tooLate,
        ],
      })
      expect(judgment.leftToAPerson).toEqual([left("money-held"), tooLate])
      expect(judgment.mismatches).toMatchObject([
        { cartId: "cart1", text: "operation-unknown stays open: a rule: a text" },
        { cartId: "cart1", text: "state-unknown stays open: a rule: a text" },
      ])
    })

    it("finds nothing wrong when the second went back, and somebody was told", () => {
      const gone = { ...credited, payId: "pay2" }
      const operation = {
        attemptId: "att1",
        payId: "pay2",
        kind: "refund",
        amount: 2490,
        state: "succeeded",
        before: 0,
      }
      const problem = { ...told, kind: "auto-refunded" }
      const books: Books = { ...good, gateway: [sale, gone], operations: [operation], problems: [problem] }
      expect(judgeBooks(books)).toMatchObject({ mismatches: [], leftToAPerson: [] })
    })

    it("sees an order that counts on money of another payment", () => {
      expect(rules({ ...good, payments: [{ ...payment, payId: "pay9" }] })).toContain(
        "an order's money is at the gateway",
      )
    })

    it("sees two orders that count on the same money", () => {
      const other = { ...payment, id: "pm2", orderId: "order2" }
      const books = { ...good, orders: [order, { ...order, id: "order2", cartId: "cart2" }] }
      expect(rules({ ...books, payments: [payment, other] })).toContain("money is one order's")
    })

    it("sees another amount that nobody was told of, and leaves it to a person who was", () => {
      const other = { ...sale, ...{ amountAuth: 2000, amountCap: 2000 }, steps: [step("sale", 2000)] }
      const waiting = { ...attempt, state: "failed", captured: 0, completed: false }
      const books: Books = { ...good, ...{ orders: [], payments: [], gateway: [other], attempts: [waiting] } }
      expect(rules(books)).toContain("a payment without an order is refunded in full")
      expect(rules({ ...books, problems: [{ ...told, kind: "some-word-for-it" }] })).toEqual([])
    })

    it("takes a second payment of a changed order for what it costs more, paid once", () => {
      const more = { ...sale, payId: "pay2", transId: "T2", amount: 1990, amountAuth: 1990, amountCap: 1990 }
      const paidMore = { ...more, steps: [step("sale", 1990)] }
      const books: Books = {
        ...good,
        gateway: [sale, paidMore],
        orders: [{ ...order, transactions: [...order.transactions, { amount: 1990, referenceId: "capt2" }] }],
        payments: [
          payment,
          {
            ...payment,
            ...{ id: "pm2", sessionId: "ses2", payId: "pay2", amount: 1990 },
            captures: [{ id: "capt2", amount: 1990 }],
          },
        ],
        attempts: [
          attempt,
          {
            ...attempt,
            ...{ id: "att2", transId: "T2", payId: "pay2", sessionId: "ses2", cartId: null },
            ...{ amount: 1990, captured: 1990 },
          },
        ],
        witness: { ...changed, links: new Map([["pay2", link]]) },
      }
      expect(judgeBooks(books)).toMatchObject({ mismatches: [], leftToAPerson: [] })
      expect(rules({ ...books, witness: { ...books.witness, changedOrders: new Set() } })).toContain(
        "each live order has exactly one payment",
      )
      const twice = { ...paidMore, payId: "pay3", transId: "T3" }
      const links = new Map([
        ["pay2", link],
        ["pay3", link],
      ])
      expect(
        rules({ ...books, gateway: [sale, paidMore, twice], witness: { ...books.witness, links } }),
      ).toContain("nobody pays twice by two links")
    })
  })

  it("excuses what a person was told about, and counts it apart", () => {
    const problems = [
      { attemptId: "att1", orderId: null, kind: "reconcile-failed", reason: null, open: true },
    ]
    const waiting: Books = {
      ...good,
      ...{ orders: [], payments: [], problems },
      attempts: [{ ...attempt, completed: false }],
    }
    expect(rules(waiting)).toEqual([])
    expect(judgeBooks(waiting).leftToAPerson.map(({ rule }) => rule)).toEqual([
      "a payment without an order is refunded in full",
      "money at the gateway has an order",
      "every payment is reconciled",
    ])
  })

  it("excuses no row that a kill left in Medusa, and nothing that Medusa lacks, though a person was told", () => {
    const problems = [
      { attemptId: "att1", orderId: null, kind: "operation-not-executed", reason: null, open: true },
    ]
    const left = { ...payment, refunds: [{ id: "ref1", amount: 500 }] }
    expect(rules({ ...good, problems, payments: [left] })).toContain("each refund happened once")
    const lacking = { ...sale, amountCred: 500, steps: [...sale.steps, step("credit", 500)] }
    expect(rules({ ...good, problems, gateway: [lacking] })).toContain("each refund happened once")
  })

  it("takes no refund of the back office for ours that was made before the plugin heard of the payment", () => {
    const back = {
      ...sale,
      amountCred: 2490,
      steps: [...sale.steps, step("credit", 490), step("credit", 2000)],
    }
    const ours = { attemptId: "att1", payId: "pay1", kind: "refund", amount: 2000, state: "succeeded" }
    const books = (before: number): Books => ({
      ...good,
      gateway: [back],
      operations: [{ ...ours, before }],
    })
    expect(rules(books(490))).not.toContain("one operation for each refund")
    expect(rules(books(0))).toContain("one operation for each refund")
  })

  it("takes several at the gateway for one refund that records them, and of no other sum", () => {
    const books = (last: number): Books => ({
      ...good,
      gateway: [
        {
          ...sale,
          amountCred: 490 + last,
          steps: [...sale.steps, step("credit", 490), step("credit", last)],
        },
      ],
      payments: [{ ...payment, refunds: [{ id: "ref1", amount: 2490 }] }],
      orders: [order],
    })
    expect(rules(books(2000))).not.toContain("each refund happened once")
    expect(rules(books(1900))).toContain("each refund happened once")
  })

  it("takes no closed problem, no other attempt's and none of another kind as an excuse", () => {
    const problem = { attemptId: "att1", orderId: null, kind: "reconcile-failed", reason: null, open: true }
    for (const change of [{ open: false }, { attemptId: "att2" }, { kind: "auto-refunded" }]) {
      const problems = [{ ...problem, ...change }]
      const books: Books = { ...good, ...{ orders: [], payments: [], problems } }
      expect(rules(books)).toContain("a payment without an order is refunded in full")
    }
  })
})
