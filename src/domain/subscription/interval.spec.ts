import fc from "fast-check"

import { subscriptionIntervals } from "../../paygate/endpoints"

import { intervalName, namedIntervals, readInterval } from "./interval"

describe("the interval of a subscription", () => {
  it("has the names and days of the document", () => {
    expect(namedIntervals).toEqual(subscriptionIntervals)
  })

  it("is one of the names or a number of days", () => {
    expect(readInterval("Monthly ")).toBe(30)
    expect(readInterval("half-yearly")).toBe(180)
    expect(readInterval("030")).toBe(30)
    expect(intervalName(30)).toBe("monthly")
    expect(intervalName(31)).toBeUndefined()
  })

  it.each(["", "0", "1000", "-1", "1.5", "1e2", "hourly", "constructor", "30 days"])("is not %j", (text) => {
    expect(readInterval(text)).toBeUndefined()
  })

  it("takes every number from 1 to 999 and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 5_000 }), (days) => {
        expect(readInterval(String(days))).toBe(days >= 1 && days <= 999 ? days : undefined)
      }),
    )
  })
})
