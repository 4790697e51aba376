import fc from "fast-check"

import { type ShippedLine, shippedValue } from "./shipped-value"

const line = (line: Partial<ShippedLine>): ShippedLine => ({
  quantity: 3,
  fulfilled: 0,
  shipped: 0,
  delivered: 0,
  fulfilledTotal: 0,
  ...line,
})
const order = (...lines: ShippedLine[]) => ({ currency: "CHF", lines, shippingTotal: 5 })

describe("the value of what has gone out", () => {
  it("is nothing before the first parcel, not even shipping", () => {
    expect(shippedValue(order(line({})), "fulfillment")).toEqual({ amount: 0, isComplete: false })
    expect(shippedValue(order(line({ fulfilled: 2, fulfilledTotal: 20 })), "shipment")).toEqual({
      amount: 0,
      isComplete: false,
    })
  })

  it("is that of the items with all of the shipping", () => {
    const half = line({ fulfilled: 2, shipped: 1, fulfilledTotal: 20 })
    expect(shippedValue(order(half), "fulfillment")).toEqual({ amount: 2500, isComplete: false })
    expect(shippedValue(order(half), "shipment")).toEqual({ amount: 1500, isComplete: false })
  })

  it("is complete when nothing of any line is left to send, also where an edit removed a line", () => {
    const all = line({ fulfilled: 3, shipped: 3, fulfilledTotal: 30 })
    expect(shippedValue(order(all, line({ quantity: 0 })), "shipment").isComplete).toBe(true)
    expect(shippedValue(order(all, line({ quantity: 1 })), "shipment").isComplete).toBe(false)
  })

  it("counts what needs no shipping once it is delivered", () => {
    const voucher = line({ quantity: 1, fulfilled: 1, delivered: 1, fulfilledTotal: 10 })
    expect(shippedValue(order(voucher), "shipment")).toEqual({ amount: 1500, isComplete: true })
  })

  it("counts nothing whose fulfillment was canceled", () => {
    const gone = line({ fulfilled: 0, shipped: 2, fulfilledTotal: 0 })
    expect(shippedValue(order(gone), "shipment").amount).toBe(0)
  })

  it("grows with each parcel and ends at the total, whatever the prices", () => {
    const prices = fc.array(
      fc.record({
        perUnit: fc.double({ min: 0, max: 1e4, noNaN: true }),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(prices, (lines) => {
        const sentUpTo = (step: number) =>
          order(
            ...lines.map(({ perUnit, quantity }) => {
              const fulfilled = Math.min(step, quantity)
              return line({ quantity, fulfilled, fulfilledTotal: perUnit * fulfilled })
            }),
          )
        const values = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => shippedValue(sentUpTo(step), "fulfillment"))
        const amounts = values.map(({ amount }) => amount)
        expect(amounts).toEqual([...amounts].sort((one, other) => one - other))
        expect(values.at(-1)?.isComplete).toBe(true)
      }),
    )
  })
})
