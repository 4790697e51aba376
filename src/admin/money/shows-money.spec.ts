import { showsMoney } from "./shows-money"

describe("what a page has read and reads again after money was moved", () => {
  it.each<[string, readonly unknown[]]>([
    ["our list of payments", ["paygate", "attempts", { offset: 0 }]],
    ["an order's card", ["orders", "detail", "order_1", "paygate"]],
    ["the dashboard's order", ["orders", "detail", "order_1", { query: { fields: "id" } }]],
    ["the dashboard's list of orders", ["orders", "list", { query: {} }]],
    [
      "the preview of an order, whose key begins with that of the order",
      [["orders", "detail", "o"], "preview"],
    ],
  ])("%s", (_, key) => {
    expect(showsMoney(key)).toBe(true)
  })

  it.each<[string, readonly unknown[]]>([
    ["products", ["products", "list"]],
    ["what a role allows", ["paygate-permissions"]],
    ["a key of another kind", [["products", "detail", "p"], "variants"]],
    ["no key", []],
  ])("not %s", (_, key) => {
    expect(showsMoney(key)).toBe(false)
  })
})
