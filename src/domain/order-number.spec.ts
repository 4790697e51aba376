import { readOrderNumber } from "./order-number"

describe("the number of an order", () => {
  it.each([
    ["12", 12],
    [" #1042 ", 1042],
    ["2147483647", 2_147_483_647],
    ["2147483648", undefined],
    ["order_12", undefined],
    ["##12", undefined],
    ["", undefined],
  ])("%j", (text, number) => {
    expect(readOrderNumber(text)).toBe(number)
  })
})
