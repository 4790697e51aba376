import type { DaySum } from "../../contracts/overview"

import { byDay, byMethod, volumesOf } from "./figures"

function sum(over: Partial<DaySum>): DaySum {
  const nothing = { paid: 0, failed: 0, unfinished: 0, paid_amount: "0.00", refunded_amount: "0.00" }
  return { day: "2026-11-21", method: "twint", currency: "CHF", ...nothing, ...over }
}

describe("the figures of the overview's page", () => {
  it("has each day of the period, also those on which nobody paid", () => {
    const days = byDay(["2026-11-20", "2026-11-21"], [sum({ paid: 1 }), sum({ method: "alipay", failed: 2 })])
    expect(days).toMatchObject([
      { day: "2026-11-20", outcomes: { paid: 0, failed: 0, unfinished: 0 } },
      { day: "2026-11-21", outcomes: { paid: 1, failed: 2, unfinished: 0 } },
    ])
  })

  it("never adds two currencies, and names the one with the most payments first", () => {
    expect(
      volumesOf([
        sum({ currency: "EUR", paid: 1, paid_amount: "900.00" }),
        sum({ paid: 2, paid_amount: "12.50", refunded_amount: "2.50" }),
        sum({ day: "2026-11-20", paid: 1, paid_amount: "10.00" }),
      ]),
    ).toMatchObject([
      { currency: "CHF", paid: 22.5, refunded: 2.5 },
      { currency: "EUR", paid: 900, refunded: 0 },
    ])
  })

  it("lists the methods by how often they were tried", () => {
    expect(
      byMethod([
        sum({ unfinished: 1 }),
        sum({ method: "alipay", failed: 3 }),
        sum({ day: "2026-11-20", paid: 1 }),
      ]),
    ).toMatchObject([
      { method: "alipay", outcomes: { failed: 3 } },
      { method: "twint", outcomes: { paid: 1, unfinished: 1 } },
    ])
  })
})
