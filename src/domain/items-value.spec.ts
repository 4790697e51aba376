import fc from "fast-check"

import { type ChosenItem, valueOfItems } from "./items-value"

const line = (total: string, ordered: number, quantity: number): ChosenItem => ({ total, ordered, quantity })

const lines = fc.array(
  fc
    .record({
      cents: fc.integer({ min: 1, max: 10_000_000 }),
      ordered: fc.integer({ min: 1, max: 99 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ cents, ordered, share }) => ({ cents, ordered, quantity: Math.floor(ordered * share) })),
  { minLength: 1, maxLength: 6 },
)
const major = (cents: number) => (cents / 100).toFixed(2)

describe("the value of chosen items", () => {
  it.each<[string, readonly ChosenItem[], number, number]>([
    ["nothing", [], 2, 0],
    ["two of three mugs", [line("59.70", 3, 2)], 2, 3980],
    ["a third of ten francs", [line("10", 3, 1)], 2, 333],
    ["two thirds, which are rounded up", [line("10", 3, 2)], 2, 667],
    ["thirds of two lines, rounded once", [line("10", 3, 1), line("10", 3, 1)], 2, 667],
    ["an amount that Medusa has not rounded", [line("59.70333333333333333333", 3, 3)], 2, 5970],
    ["yen", [line("1000", 3, 1)], 0, 333],
    ["dinars", [line("1.000", 3, 1)], 3, 333],
    ["one and a half meters of two", [line("20.00", 2, 1.5)], 2, 1500],
  ])("of %s", (_, chosen, decimals, value) => {
    expect(valueOfItems(chosen, decimals)).toBe(value)
  })

  it("of all units is the total of the lines", () => {
    fc.assert(
      fc.property(lines, (some) => {
        const all = some.map(({ cents, ordered }) => line(major(cents), ordered, ordered))
        expect(valueOfItems(all, 2)).toBe(some.reduce((sum, { cents }) => sum + cents, 0))
      }),
    )
  })

  it("of a choice and of all the rest differ from the total by one minor unit at most, and more is never worth less", () => {
    fc.assert(
      fc.property(lines, (some) => {
        const total = some.reduce((sum, { cents }) => sum + cents, 0)
        const chosen = some.map(({ cents, ordered, quantity }) => line(major(cents), ordered, quantity))
        const rest = chosen.map((each) => ({ ...each, quantity: each.ordered - each.quantity }))
        const [one, other] = [valueOfItems(chosen, 2), valueOfItems(rest, 2)]
        expect(Math.abs(one + other - total)).toBeLessThanOrEqual(1)
        expect(one).toBeLessThanOrEqual(total)
        const more = chosen.map((each) => ({ ...each, quantity: Math.min(each.ordered, each.quantity + 1) }))
        expect(valueOfItems(more, 2)).toBeGreaterThanOrEqual(one)
      }),
    )
  })
})
