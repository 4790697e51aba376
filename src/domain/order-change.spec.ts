import { wasLeft } from "./order-change"

const now = new Date("2026-11-21T12:00:00Z")
const change = (type: string | null, seconds: number) => ({
  id: "change_1",
  type,
  createdAt: new Date(now.getTime() - seconds * 1000),
})

describe("a change that nobody will confirm", () => {
  it("is a credit line that core did not come to confirm", () => {
    expect(wasLeft(change("credit_line", 61), now)).toBe(true)
  })
  it("is not one that core may be about to confirm", () => {
    expect(wasLeft(change("credit_line", 59), now)).toBe(false)
  })
  it("is not what a person has opened, however long ago", () => {
    expect(wasLeft(change("edit", 86_400), now)).toBe(false)
    expect(wasLeft(change(null, 86_400), now)).toBe(false)
  })
})
