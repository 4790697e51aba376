import fc from "fast-check"

import { methodIds } from "../../domain/methods"
import { openingEndpoints, valueProblem } from "../../domain/opening-endpoints"
import type { Charset } from "../../paygate/wire"
import { isRepresentable } from "../../paygate/wire/charset"

import type { CartFacts } from "./cart-facts"
import { purchaseTexts } from "./purchase-texts"

const cart = (title: string, payer?: string): CartFacts => ({
  cartId: "cart_1",
  items: [{ title, quantity: 1 }],
  payer,
  language: undefined,
})
const latin = { charset: "iso-8859-1" } as const
const utf8 = { charset: "utf-8" } as const

describe("a purchase in words", () => {
  it("has no forbidden sign left, not even one that the charset made", () => {
    // The fullwidth signs of Chinese titles are written by the forbidden ones in Latin-1.
    expect(purchaseTexts(cart("茶＆蜜＋１００％＃；Tea"), latin)).toMatchObject({
      OrderDesc: "? ? 100 Tea",
      alipay: "? ? 100 Tea;1",
      wechat: "Name:? ? 100 Tea,Quantity:1",
    })
    expect(purchaseTexts(cart("茶＆蜜"), utf8)).toMatchObject({ OrderDesc: "茶＆蜜", alipay: "茶＆蜜;1" })
  })

  it("fits, also where one sign is written by three", () => {
    const { OrderDesc, alipay } = purchaseTexts(cart("€".repeat(500)), latin)
    expect(OrderDesc).toHaveLength(128)
    expect(alipay).toBe(`${"EUR".repeat(133).slice(0, 398)};1`)
  })

  it.each([
    ["Erika Müller", "Erika Müller"],
    ["Müller & Söhne", "Müller Söhne"],
    ["Łukasz", "Lukasz"],
    ["Al", "Customer"],
    ["𠮷𠮷", "Customer"],
    [undefined, "Customer"],
    ["x".repeat(60), "x".repeat(50)],
  ])("names who pays: %p as %p", (payer, owner) => {
    expect(purchaseTexts(cart("Tea", payer), latin).AccOwner).toBe(owner)
  })
})

describe("a purchase in words, whatever the cart holds", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 600 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.stringMatching(/^[#&%+;:,=|＆＋％＃；€ŒẞＡ茶 \t]{0,600}$/),
  )
  const items = fc.array(fc.record({ title: texts, quantity: fc.integer({ min: 1, max: 99_999 }) }), {
    maxLength: 20,
  })
  const charsets = fc.constantFrom<Charset>("iso-8859-1", "utf-8")

  it("is taken by the table of every method, in either charset, without half a character", () => {
    fc.assert(
      fc.property(items, texts, charsets, (some, payer, charset) => {
        const purchase = purchaseTexts({ cartId: null, items: some, payer, language: undefined }, { charset })
        for (const text of Object.values<string | undefined>({ ...purchase })) {
          expect((text ?? "").isWellFormed()).toBe(true)
          expect(isRepresentable(text ?? "", charset)).toBe(true)
        }
        for (const id of methodIds) {
          expect(valueProblem(id, "OrderDesc", purchase.OrderDesc)).toBeUndefined()
        }
        expect(valueProblem("alipay", "OrderDesc2", purchase.alipay)).toBeUndefined()
        expect(valueProblem("alipay-app", "OrderDesc2", purchase.alipay)).toBeUndefined()
        expect(valueProblem("alipay-ppro", "OrderDesc2", purchase.ppro)).toBeUndefined()
        expect(valueProblem("alipay-ppro", "AccOwner", purchase.AccOwner)).toBeUndefined()
        for (const id of ["wechat", "wechat-app", "wechat-barcode", "wechat-qr"] as const) {
          expect(valueProblem(id, "OrderDesc2", purchase.wechat)).toBeUndefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  it("covers every text that the cart fills in", () => {
    const filled = methodIds.flatMap((id) =>
      ["OrderDesc", "OrderDesc2", "AccOwner"].filter((name) => name in openingEndpoints[id].request.shape),
    )
    expect(filled).toHaveLength(10 + 9 + 1)
  })
})
