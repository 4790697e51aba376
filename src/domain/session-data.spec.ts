import { readBrowserInput, sessionIdOf, withoutForeignKeys } from "./session-data"

describe("session data", () => {
  it("drops everything the browser sent", () => {
    const stored = withoutForeignKeys(
      { return_url: "https://x", session_id: "payses_evil", note: "<script>", paygate_adopt: "a" },
      { session_id: "payses_1", action: { type: "none" } },
    )
    expect(JSON.parse(JSON.stringify(stored))).toEqual({ session_id: "payses_1", action: { type: "none" } })
  })

  it("reads the known values only, and only in their form", () => {
    expect(
      readBrowserInput({
        return_url: "https://x",
        language: "de-CH",
        scanned_code: "134567890123456789",
        amount: 1,
      }),
    ).toEqual({ returnUrl: "https://x", language: "de", scannedCode: "134567890123456789" })
    const wrong = { language: "german", scanned_code: "12 34" }
    expect(Object.values(readBrowserInput(wrong)).every((value) => value === undefined)).toBe(true)
    expect(Object.values(readBrowserInput(undefined)).every((value) => value === undefined)).toBe(true)
  })

  it("finds the session id or nothing", () => {
    expect(sessionIdOf({ session_id: "payses_1" })).toBe("payses_1")
    expect(sessionIdOf({ session_id: 7 })).toBeUndefined()
    expect(sessionIdOf({ session_id: "" })).toBeUndefined()
    expect(sessionIdOf(undefined)).toBeUndefined()
  })
})
