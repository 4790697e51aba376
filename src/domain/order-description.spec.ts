import fc from "fast-check"

import { orderDescription } from "./order-description"

describe("order description", () => {
  it("names the goods", () => {
    expect(
      orderDescription([
        { title: "Enamel mug", quantity: 2 },
        { title: "Tea", quantity: 1 },
      ]),
    ).toBe("2 x Enamel mug, Tea")
    expect(orderDescription([])).toBe("Order")
  })

  it("replaces what the gateway refuses", () => {
    expect(orderDescription([{ title: "Salt & Pepper #1 (100%)+", quantity: 1 }])).toBe(
      "Salt Pepper 1 (100 )",
    )
  })

  it("lets vanish what nobody sees, and leaves an emoji whole", () => {
    expect(orderDescription([{ title: "\ufeffMug\u200b 👨‍👩‍👧", quantity: 1 }])).toBe("Mug 👨‍👩‍👧")
    expect(orderDescription([{ title: `${"x".repeat(125)}👨‍👩‍👧`, quantity: 1 }])).toBe("x".repeat(125))
  })

  it("keeps limits and surrogate pairs, and never lets a forbidden character through", () => {
    const item = fc.record({
      title: fc.string({ unit: "grapheme", maxLength: 300 }),
      quantity: fc.integer({ min: 1, max: 999 }),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (items) => {
        const description = orderDescription(items)
        expect(description.length).toBeLessThanOrEqual(128)
        expect(description.isWellFormed()).toBe(true)
        expect(description).not.toMatch(/[#&%+]/)
      }),
    )
  })
})
