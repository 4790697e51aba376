import fc from "fast-check"

import { itemsOf, longestNote, nameOf, noteOf, quantityIn, worthOf } from "./chosen-items"

const mug = {
  ...{ id: "mug", title: "Mug", variant: "Blue" },
  ...{ ordered: 3, returned: 1, refunded: 0, refundable: 2, total: "59.7" },
}
const shipping = {
  ...{ id: "shipping", title: "Standard", variant: null },
  ...{ ordered: 1, returned: 0, refunded: 0, refundable: 1, total: "5" },
}
const items = [mug, shipping]

describe("the items chosen for a refund", () => {
  it("are worth their share of what was paid", () => {
    expect(worthOf(items, {}, 2)).toBe(0)
    expect(worthOf(items, { mug: 2 }, 2)).toBe(3980)
    expect(worthOf(items, { mug: 1, shipping: 1 }, 2)).toBe(2490)
  })

  it("are named in the note, as far as it takes them", () => {
    expect(noteOf(items, {})).toBe("")
    expect(noteOf(items, { mug: 2, shipping: 1 })).toBe("2 × Mug (Blue), 1 × Standard")
    expect(nameOf(shipping)).toBe("Standard")
    const many = Array.from({ length: 99 }, (_, index) => ({ ...mug, id: String(index) }))
    const all = Object.fromEntries(many.map(({ id }) => [id, 1]))
    expect(noteOf(many, all)).toHaveLength(longestNote)
  })

  it("are told to the server, which then offers them no more", () => {
    expect(itemsOf(items, { mug: 2 })).toEqual([{ id: "mug", quantity: 2 }])
    expect(itemsOf(items, { mug: 0 })).toEqual([])
  })

  it("are never more than can be refunded, whatever is typed", () => {
    expect(quantityIn("1", mug)).toBe(1)
    expect(quantityIn("1.9", mug)).toBe(1)
    expect(quantityIn("", mug)).toBe(0)
    expect(quantityIn("two", mug)).toBe(0)
    const texts = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String))
    fc.assert(
      fc.property(texts, (text) => {
        const quantity = quantityIn(text, mug)
        expect(quantity).toBeGreaterThanOrEqual(0)
        expect(quantity).toBeLessThanOrEqual(mug.refundable)
        expect(worthOf(items, { mug: quantity }, 2)).toBeLessThanOrEqual(3980)
      }),
    )
  })
})
