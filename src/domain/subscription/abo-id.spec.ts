import { isAboId } from "./abo-id"

describe("an AboID", () => {
  it.each(["1", "a3f0-77", "x".repeat(32)])("may be %j", (text) => expect(isAboId(text)).toBe(true))
  it.each(["", " ", "a b", "a&b", "a=b", "x".repeat(33), "a\u0000"])("is not %j", (text) =>
    expect(isAboId(text)).toBe(false),
  )
})
