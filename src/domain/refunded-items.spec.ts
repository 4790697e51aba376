import { leftOfItem, quantitiesOf } from "./refunded-items"

describe("what of an item can be refunded", () => {
  const mug = { ordered: 3, returned: 0, refunded: 0, owesShopper: false }

  it("is all of it, without what was refunded by item", () => {
    expect(leftOfItem(mug)).toBe(3)
    expect(leftOfItem({ ...mug, refunded: 1 })).toBe(2)
    expect(leftOfItem({ ...mug, refunded: 3, owesShopper: true })).toBe(0)
  })

  it("is without what came back, once the order owes the shopper nothing for it", () => {
    expect(leftOfItem({ ...mug, returned: 1 })).toBe(2)
    expect(leftOfItem({ ...mug, returned: 1, owesShopper: true })).toBe(3)
  })

  it("counts a unit that came back and was refunded once", () => {
    expect(leftOfItem({ ...mug, returned: 1, refunded: 1 })).toBe(2)
    expect(leftOfItem({ ...mug, returned: 1, refunded: 2 })).toBe(1)
  })

  it("is never less than nothing, whatever an edit took away", () => {
    expect(leftOfItem({ ...mug, ordered: 1, refunded: 2 })).toBe(0)
  })

  it("an item that is named twice is asked for twice", () => {
    expect([
      ...quantitiesOf([
        { id: "mug", quantity: 1 },
        { id: "cup", quantity: 1 },
        { id: "mug", quantity: 2 },
      ]),
    ]).toEqual([
      ["mug", 3],
      ["cup", 1],
    ])
  })
})
