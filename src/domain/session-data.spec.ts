import { browserSettings, sessionIdOf, withoutForeignKeys } from "./session-data"

describe("session data", () => {
  it("drops everything the browser sent", () => {
    const stored = withoutForeignKeys(
      { return_url: "https://x", session_id: "payses_evil", note: "<script>", paygate_adopt: "a" },
      { session_id: "payses_1", action: { type: "none" } },
    )
    expect(JSON.parse(JSON.stringify(stored))).toEqual({ session_id: "payses_1", action: { type: "none" } })
  })

  it("reads the known settings only", () => {
    expect(browserSettings({ return_url: "https://x", amount: 1 })).toEqual({ returnUrl: "https://x" })
    expect(browserSettings(undefined)).toEqual({ returnUrl: undefined })
  })

  it("finds the session id or nothing", () => {
    expect(sessionIdOf({ session_id: "payses_1" })).toBe("payses_1")
    expect(sessionIdOf({ session_id: 7 })).toBeUndefined()
    expect(sessionIdOf({ session_id: "" })).toBeUndefined()
    expect(sessionIdOf(undefined)).toBeUndefined()
  })
})
