import { z } from "zod"

import { a, an, ans, as, formatName, lengthOnly, n, ns } from "./field-formats"
import { tableRow } from "./field-meta"

describe("field formats", () => {
  it.each([
    ["a3", a(3), ["CHF"], ["CH", "CHFF", "CH1", "CH-"]],
    ["as..5", as(1, 5), ["a-b", "é!"], ["", "a1", "abcdef"]],
    ["n..10", n(1, 10), ["0", "1234567890"], ["", "12345678901", "1.5", "-1", "１"]],
    ["an32", an(32), ["0123456789abcdef0123456789ABCDEF"], ["0123", "0123456789abcdef0123456789abcde-"]],
    ["ans..8", ans(1, 8), ["a 1-é", "支付宝", "🍵🍵🍵🍵🍵🍵🍵🍵"], ["", "123456789", "a&b"]],
    ["ans3..50", ans(3, 50), ["abc"], ["ab"]],
    ["ans..", ans(1, Infinity), ["x".repeat(5000)], [""]],
    ["ns..30", ns(1, 30), ["2026-11/1"], ["R-1", "é", "1&2"]],
    ["an..128", lengthOnly("an", 1, 128), ["https://shop.example"], ["", "x".repeat(129), "a&b"]],
    ["an8", lengthOnly("an", 8), ["014H-...".slice(0, 8)], ["1234567"]],
  ])("%s is checked as written", (format, schema, good, bad) => {
    expect(tableRow(schema)?.format).toBe(format)
    for (const text of good) expect([text, schema.safeParse(text).success]).toEqual([text, true])
    for (const text of bad) expect([text, schema.safeParse(text).success]).toEqual([text, false])
  })

  it("says what is wrong", () => {
    const messages = (schema: z.ZodType, text: string) =>
      schema.safeParse(text).error?.issues.map(({ message }) => message)

    expect(messages(a(3), "12")).toEqual(["must have exactly 3 characters", "may hold letters only"])
    expect(messages(ns(1, 30), "R-1")).toEqual(["may hold digits and special characters, no letters"])
    expect(messages(ans(1, 5), "123456")).toEqual(["must have 1 to 5 characters"])
    expect(messages(ans(1, Infinity), "")).toEqual(["must have at least 1 characters"])
  })

  it("is found behind an optional field, and missing where none was given", () => {
    expect(tableRow(a(3).optional())?.format).toBe("a3")
    expect(tableRow(z.string())).toBeUndefined()
    expect(tableRow(undefined)).toBeUndefined()
    expect(formatName("a", 1, 1)).toBe("a1")
  })
})
