import fc from "fast-check"

import { subscriptionChange } from "../../paygate/endpoints"
import { minorAmount } from "../../paygate/values"

import {
  type ChangeRequest,
  changeRunsFor,
  changeStates,
  gatewayFields,
  isSameRequest,
  progressOf,
  valuesAfter,
} from "./change"
import { readRequest, type WrittenChange } from "./read-request"
import type { Subscription } from "./subscription"

const known: Subscription = {
  id: "pgsub_1",
  accountId: "main",
  aboId: "ABO-1",
  currency: "EUR",
  customerId: null,
  orderId: null,
  amount: minorAmount(1000),
  description: "Tea",
  startDate: "2026-01-01",
  endDate: "2026-12-31",
  intervalDays: 30,
  active: true,
  revision: 1,
  createdBy: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
}
const rules = { smallAmounts: false, latin1Only: true }

function read(written: WrittenChange): ChangeRequest {
  const reading = readRequest(known, written, rules)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.values
}

describe("a request to change a subscription", () => {
  it("keeps what it does not name, and sends no description and no switch unless told", () => {
    expect(read({ amount: "12.50" })).toEqual({
      amount: 1250,
      startDate: "2026-01-01",
      endDate: "2026-12-31",
      intervalDays: 30,
    })
    expect(gatewayFields("ABO-1", read({ amount: "12.50" }))).toEqual({
      AboID: "ABO-1",
      Amount: 1250,
      AboAction: "Update",
      StartDate: "20260101",
      EndDate: "20261231",
      Interval: 30,
    })
  })

  it("can send everything the document knows", () => {
    const wanted = { start_date: "2026-03-01", interval: "45", description: " Green tea ", active: false }
    expect(gatewayFields("ABO-1", read(wanted))).toMatchObject({
      StartDate: "20260301",
      Interval: 45,
      OrderDesc: "Green tea",
      Active: false,
    })
  })

  it("is refused with every field that is wrong, also against known values", () => {
    expect(readRequest(known, { start_date: "2027-01-01", description: "", amount: "0" }, rules)).toEqual({
      ok: false,
      problems: [
        { field: "amount", problem: "amount-not-positive" },
        { field: "end_date", problem: "end-before-start" },
        { field: "description", problem: "description-empty" },
      ],
    })
  })

  it("that our rules take is never refused by the gateway's own table", () => {
    const cents = fc.integer({ min: 1, max: 2_000_000 }).map((units) => (units / 100).toFixed(2))
    const days = fc.integer({ min: -5, max: 1_200 }).map(String)
    // Mostly good values, so that many requests are good as a whole.
    const mostly = (good: fc.Arbitrary<string>, any: fc.Arbitrary<string>) =>
      fc.oneof({ arbitrary: good, weight: 5 }, { arbitrary: any, weight: 1 })
    const wanted = fc.record(
      {
        amount: mostly(cents, fc.string()),
        start_date: mostly(fc.constantFrom("20260601", "2026-06-01"), fc.constantFrom("2026-02-30", "")),
        end_date: mostly(fc.constant("2027-01-01"), fc.constantFrom("2026-01-01", "x")),
        interval: mostly(days, fc.oneof(fc.string(), fc.constant("weekly"))),
        description: mostly(fc.constant("Tea"), fc.oneof(fc.string({ unit: "binary" }), fc.string())),
        active: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    let taken = 0
    fc.assert(
      fc.property(wanted, (written) => {
        const reading = readRequest(known, written, rules)
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0)
          return
        }
        taken += 1
        const fields = gatewayFields("ABO-1", reading.values)
        expect(subscriptionChange.request.safeParse(fields).error).toBeUndefined()
        const after = valuesAfter(known, reading.values)
        expect(after.endDate >= after.startDate && after.amount >= 100).toBe(true)
        expect(isSameRequest(reading.values, read(written))).toBe(true)
      }),
      { numRuns: 500 },
    )
    expect(taken).toBeGreaterThan(50)
  })

  it("is the same as another only when every part is", () => {
    const one = read({ amount: "12.50", description: "Tea", active: true })
    expect(isSameRequest(one, { ...one })).toBe(true)
    const others: Partial<ChangeRequest>[] = [
      { amount: minorAmount(1) },
      { startDate: "2026-01-02" },
      { endDate: "2027-01-01" },
      { intervalDays: 31 },
      { description: undefined },
      { active: false },
    ]
    for (const other of others) {
      expect(isSameRequest(one, { ...one, ...other })).toBe(false)
    }
  })
})

describe("the standing of a change", () => {
  const startedAt = new Date("2026-03-01T12:00:00Z")
  const later = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds)

  it("is running while its process may still be waiting, and for a person once that must be dead", () => {
    expect(progressOf({ state: "started", startedAt }, later(changeRunsFor - 1))).toBe("running")
    expect(progressOf({ state: "started", startedAt }, later(changeRunsFor))).toBe("needs-decision")
  })

  it("blocks the next change in two states only", () => {
    const open = changeStates.filter((state) => progressOf({ state, startedAt }, later(1e9)) !== "over")
    expect(open).toEqual(["started", "unknown"])
  })
})
