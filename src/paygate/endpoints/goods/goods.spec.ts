import fc from "fast-check"

import { alipayApp, wechatForm } from ".."
import { pproOrderDesc2 } from "../alipay-ppro-fields"

import { alipayGoods } from "./alipay-goods"
import { pproGoods } from "./ppro-goods"
import { wechatGoods, wechatItemList } from "./wechat-goods"

const phones = [
  { title: "iPhone X", quantity: 1 },
  { title: "iPhone 8", quantity: 2 },
]

describe("goods for Alipay", () => {
  it("are written as in the document's example", () => {
    expect(alipayGoods(phones)).toBe("iPhone X;1+iPhone 8;2")
  })

  it("lose the signs that are forbidden or separate, not their words", () => {
    expect(alipayGoods([{ title: "Tea #1; 100 % & more\n+ honey", quantity: 3 }])).toBe(
      "Tea 1 100 more honey;3",
    )
  })

  it("have a name and a whole quantity, whatever the cart says", () => {
    expect(alipayGoods([{ title: " ;+ ", quantity: 1.5 }])).toBe("Item;2")
    expect(alipayGoods([])).toBeUndefined()
  })

  it("leave out whole records that no longer fit", () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ title: `Tea number ${index}`, quantity: 1 }))
    const text = alipayGoods(many) ?? ""

    expect(text).toHaveLength(389)
    expect(text).toMatch(/\+Tea number 24;1$/)
  })

  it("shorten a first name that fills the field alone, without cutting a character in half", () => {
    expect(alipayGoods([{ title: "🍵".repeat(500), quantity: 12 }])).toBe(`${"🍵".repeat(397)};12`)
  })
})

describe("goods for Alipay via PPRO", () => {
  it("are Base64 of proper JSON", () => {
    const text = pproGoods([
      { title: "Book", quantity: 3 },
      { title: "Movie", quantity: 2 },
    ])

    expect(text).toBe(
      "W3siaXRlbURlc2NyaXB0aW9uIjoiQm9vayIsIm51bWJlciI6M30seyJpdGVtRGVzY3JpcHRpb24iOiJNb3ZpZSIsIm51bWJlciI6Mn1d",
    )
    expect(Buffer.from(text ?? "", "base64").toString()).toBe(
      '[{"itemDescription":"Book","number":3},{"itemDescription":"Movie","number":2}]',
    )
  })

  it("may be Chinese and hold every sign", () => {
    expect(pproGoods([{ title: '茶 & "Tee"', quantity: 1 }])).toBe(
      "W3siaXRlbURlc2NyaXB0aW9uIjoi6Iy2ICYgXCJUZWVcIiIsIm51bWJlciI6MX1d",
    )
    expect(pproGoods([])).toBeUndefined()
  })
})

describe("goods for WeChat", () => {
  it("are a list separated by semicolons, as in the document's example", () => {
    expect(
      wechatItemList([
        { BookID: 10, BookPrice: 120 },
        { PenID: 10, Material: "Steel" },
      ]),
    ).toBe("BookID:10,BookPrice:120;PenID:10,Material:Steel")
  })

  it("name what is in the cart", () => {
    expect(wechatGoods(phones)).toBe("Name:iPhone X,Quantity:1;Name:iPhone 8,Quantity:2")
    expect(wechatGoods([{ title: "Tea: green, 50 % off; #1", quantity: 1 }])).toBe(
      "Name:Tea green 50 off 1,Quantity:1",
    )
    expect(wechatGoods([])).toBeUndefined()
  })
})

describe("goods of any cart", () => {
  const titles = fc.oneof(
    fc.string({ unit: "binary", maxLength: 600 }),
    fc.stringMatching(/^[#&%+;:,=|a茶]{0,600}$/),
  )
  const carts = fc.array(fc.record({ title: titles, quantity: fc.integer({ min: 1, max: 10_000 }) }), {
    minLength: 1,
    maxLength: 30,
  })

  it("are taken by the request tables", () => {
    fc.assert(
      fc.property(carts, (items) => {
        expect(alipayApp.request.shape.OrderDesc2.safeParse(alipayGoods(items)).error).toBeUndefined()
        expect(pproOrderDesc2.safeParse(pproGoods(items)).error).toBeUndefined()
        expect(wechatForm.request.shape.OrderDesc2.safeParse(wechatGoods(items)).error).toBeUndefined()
        expect(wechatGoods(items)).toMatch(
          /^Name:[^:;,#&%+]+,Quantity:\d+(?:;Name:[^:;,#&%+]+,Quantity:\d+)*$/,
        )
      }),
    )
  })
})
