import fc from "fast-check"

import { readAction } from "./action"

describe("the action of a payment session", () => {
  it.each([
    [{ type: "redirect", url: "https://gateway.example/pay" }],
    [{ type: "app", payload: "wx123" }],
    [{ type: "none" }],
  ])("%j is what it says", (action) => {
    expect(readAction(action)).toEqual(action)
  })

  it("a code tells when it stops working, if the store knows", () => {
    expect(readAction({ type: "qr", content: "weixin://x", expires_at: "2026-11-21T10:05:00.000Z" })).toEqual(
      {
        type: "qr",
        content: "weixin://x",
        expiresAt: new Date("2026-11-21T10:05:00Z"),
      },
    )
    expect(readAction({ type: "qr", content: "weixin://x", expires_at: null })).toEqual({
      type: "qr",
      content: "weixin://x",
      expiresAt: undefined,
    })
  })

  it.each([
    [undefined],
    [null],
    ["redirect"],
    [{}],
    [{ type: "redirect" }],
    [{ type: "redirect", url: "javascript:alert(1)" }],
    [{ type: "redirect", url: "/relative" }],
    [{ type: "qr", content: "" }],
    [{ type: "app", payload: 7 }],
    [{ type: "hologram", content: "x" }],
  ])("%j is unknown, not an error", (action) => {
    expect(readAction(action)).toEqual({ type: "unknown" })
  })

  it("nothing makes it throw, and a redirect is always a web address", () => {
    fc.assert(
      fc.property(fc.anything(), fc.webUrl(), fc.string(), (any, url, text) => {
        readAction(any)
        expect(readAction({ type: "redirect", url })).toEqual({ type: "redirect", url })
        const read = readAction({ type: "redirect", url: text })
        expect(read.type === "unknown" || /^https?:/i.test(text)).toBe(true)
      }),
    )
  })
})
