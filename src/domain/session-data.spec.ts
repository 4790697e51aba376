import { browserSettings, sessionIdOf, withoutForeignKeys } from "./session-data"

describe("session data", () => {
  it("drops everything the browser sent", () => {
    const stored = withoutForeignKeys(
      { return_url: "https://x", session_id: "payses_evil", note: "<script>", paygate_adopt: "a" },
      { session_id: "payses_1", action: { type: "none" } },
    )
    expect(JSON.parse(JSON.stringify(stored))).toEqual({ session_id: "payses_1", action: { type: "none" } })
  })

  it("reads the known settings only, and only in their form", () => {
    expect(
      browserSettings({
        return_url: "https://x",
        channel: "JSAPI",
        device: "Mobile",
        bank: "ICBCB2C",
        language: "de",
        scanned_code: "134567890123456789",
        amount: 1,
      }),
    ).toEqual({
      returnUrl: "https://x",
      channel: "JSAPI",
      device: "Mobile",
      bank: "ICBCB2C",
      language: "de",
      scannedCode: "134567890123456789",
    })
    const wrong = {
      channel: "APP",
      device: "Toaster",
      bank: "A&B",
      language: "german",
      scanned_code: "12 34",
    }
    expect(Object.values(browserSettings(wrong)).every((value) => value === undefined)).toBe(true)
    expect(Object.values(browserSettings(undefined)).every((value) => value === undefined)).toBe(true)
  })

  it("finds the session id or nothing", () => {
    expect(sessionIdOf({ session_id: "payses_1" })).toBe("payses_1")
    expect(sessionIdOf({ session_id: 7 })).toBeUndefined()
    expect(sessionIdOf({ session_id: "" })).toBeUndefined()
    expect(sessionIdOf(undefined)).toBeUndefined()
  })
})
