import fc from "fast-check"

import { minorAmount } from "../paygate/values"

import {
  type EarlierCapture,
  fulfillmentKey,
  fulfillmentOfKey,
  shipmentCapture,
  type ShipmentFacts,
} from "./shipment-capture"

const facts = (facts: Partial<ShipmentFacts>): ShipmentFacts => ({
  shipped: { amount: minorAmount(6000), isComplete: false },
  paid: minorAmount(0),
  owed: minorAmount(10_000),
  left: minorAmount(10_000),
  fulfillments: ["ful_1"],
  earlier: [],
  capturesInParts: true,
  rest: "keep",
  ...facts,
})

const final = (fulfillment: string) => ({ fulfillment, isFinal: true })

describe("the capture for what has gone out", () => {
  it("is its value, less what was captured before, by whomever", () => {
    expect(shipmentCapture(facts({}))).toMatchObject({ amount: 6000, fulfillment: "ful_1" })
    expect(shipmentCapture(facts({ paid: minorAmount(1000) }))).toMatchObject({ amount: 5000 })
    expect(shipmentCapture(facts({ paid: minorAmount(6000) }))).toEqual({ kind: "covered" })
  })

  it("is never more than is owed, or than is reserved", () => {
    expect(shipmentCapture(facts({ owed: minorAmount(2000) }))).toMatchObject({ amount: 2000 })
    expect(shipmentCapture(facts({ left: minorAmount(3000) }))).toMatchObject({ amount: 3000 })
    expect(shipmentCapture(facts({ left: minorAmount(0) }))).toEqual({ kind: "covered" })
  })

  it("is made for the newest fulfillment that had none", () => {
    const fulfillments = ["ful_1", "ful_2", "ful_3"]
    const earlier = [final("ful_1"), final("ful_3")]
    expect(shipmentCapture(facts({ fulfillments, earlier }))).toMatchObject({
      fulfillment: "ful_2",
      requestKey: "fulfillment:ful_2:0",
    })
  })

  it("is left to people once each fulfillment had its capture", () => {
    expect(shipmentCapture(facts({ earlier: [final("ful_1")] }))).toEqual({ kind: "left-to-people" })
  })

  it("is tried again, as another request, when nothing can have come of it", () => {
    const inVain = { fulfillment: "ful_1", isFinal: false }
    expect(shipmentCapture(facts({ earlier: [inVain, inVain] }))).toMatchObject({
      requestKey: "fulfillment:ful_1:2",
    })
    expect(shipmentCapture(facts({ earlier: [inVain, final("ful_1")] }))).toEqual({ kind: "left-to-people" })
  })

  it("waits for the last parcel with a method that captures once", () => {
    const once = { capturesInParts: false }
    expect(shipmentCapture(facts(once))).toEqual({ kind: "waits" })
    const shipped = { amount: minorAmount(10_000), isComplete: true }
    expect(shipmentCapture(facts({ ...once, shipped }))).toMatchObject({ amount: 10_000 })
  })

  it.each([
    ["release", true, true],
    ["keep", true, false],
    ["release", false, false],
  ] as const)("%s the rest, all sent: %p; closes it: %p", (rest, isComplete, closesRest) => {
    const shipped = { amount: minorAmount(6000), isComplete }
    expect(shipmentCapture(facts({ rest, shipped }))).toMatchObject({ closesRest })
  })

  it("has no rest to release when it takes all", () => {
    const shipped = { amount: minorAmount(10_000), isComplete: true }
    expect(shipmentCapture(facts({ rest: "release", shipped }))).toMatchObject({ closesRest: false })
  })

  it("of all parcels together is what they are worth, each parcel captured at most once", () => {
    const parcels = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parcels, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0)
        let paid = 0
        const earlier: EarlierCapture[] = []
        values.forEach((_, index) => {
          const amount = values.slice(0, index + 1).reduce((sum, value) => sum + value, 0)
          const fulfillments = values.slice(0, index + 1).map((_, at) => `ful_${at}`)
          // Twice, as an event may come.
          for (const _ of ["once", "again"]) {
            const next = shipmentCapture(
              facts({
                shipped: { amount: minorAmount(amount), isComplete: amount === total },
                paid: minorAmount(paid),
                owed: minorAmount(total - paid),
                left: minorAmount(total - paid),
                fulfillments,
                earlier,
              }),
            )
            if (next.kind === "capture") {
              expect(earlier).not.toContainEqual(final(next.fulfillment))
              earlier.push(final(next.fulfillment))
              paid += next.amount
            }
          }
        })
        expect(paid).toBe(total)
      }),
    )
  })
})

describe("the request key of a fulfillment", () => {
  it("names it, and is none that a form may send", () => {
    expect(fulfillmentOfKey(fulfillmentKey("ful_1", 3))).toBe("ful_1")
    expect(fulfillmentKey("ful_1", 0)).not.toMatch(/^[A-Za-z0-9_-]+$/)
    expect(fulfillmentOfKey("a-form")).toBeUndefined()
    expect(fulfillmentOfKey(null)).toBeUndefined()
  })
})
