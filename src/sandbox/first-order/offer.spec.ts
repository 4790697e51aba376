import { firstOffer, type Variant } from "./offer"

const variant = (facts: Partial<Variant>): Variant => ({
  id: "v",
  title: "One",
  manage_inventory: true,
  allow_backorder: false,
  inventory_quantity: 3,
  calculated_price: { calculated_amount: 20 },
  ...facts,
})
const mug = (...variants: Variant[]) => [{ title: "Mug", variants }]

describe("what the first order buys", () => {
  it("is the first variant with a price and a piece in stock", () => {
    const products = [
      { title: "Without variants", variants: null },
      ...mug(
        variant({ id: "no price", calculated_price: null }),
        variant({ id: "free", calculated_price: { calculated_amount: 0 } }),
        variant({ id: "sold out", inventory_quantity: 0 }),
        variant({ id: "here", title: "Blue" }),
      ),
    ]
    expect(firstOffer(products)).toEqual({ variantId: "here", title: "Mug, Blue" })
  })

  it("needs no piece where no stock is kept, or where it can be backordered", () => {
    for (const facts of [{ manage_inventory: false }, { allow_backorder: true }]) {
      expect(firstOffer(mug(variant({ ...facts, inventory_quantity: 0 })))).toBeDefined()
    }
  })

  it("is nothing when nothing is for sale", () => {
    expect(firstOffer([])).toBeUndefined()
    expect(firstOffer(mug(variant({ inventory_quantity: null })))).toBeUndefined()
  })
})
