import { generateEntityId } from "@medusajs/framework/utils"
import fc from "fast-check"

import { timeOrderedId } from "./time-ordered-id"

const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe("time-ordered ids", () => {
  it("are of Medusa's form", () => {
    const form = /^pgnot_[0-9A-HJKMNP-TV-Z]{26}$/
    expect(timeOrderedId("pgnot")).toMatch(form)
    expect(generateEntityId(undefined, "pgnot")).toMatch(form)
  })

  it("say the same time as Medusa's, so that both sort together", () => {
    jest.useFakeTimers({ now: new Date("2026-11-21T10:00:00.123Z") })
    const timeOf = (id: string) => id.slice(0, -16)
    expect(timeOf(timeOrderedId("pgnot"))).toBe(timeOf(generateEntityId(undefined, "pgnot")))
    jest.useRealTimers()
  })

  it("sort by time", () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        fc.pre(one < other)
        expect(timeOrderedId("pgnot", one) < timeOrderedId("pgnot", other)).toBe(true)
      }),
    )
  })

  it("differ", () => {
    expect(new Set(Array.from({ length: 10_000 }, () => timeOrderedId("pgnot", 0))).size).toBe(10_000)
  })
})
