import { problems } from "./__fixtures__/problems"
import { wholeRequests } from "./__fixtures__/requests"

import { subscriptionChange, subscriptionIntervals } from "."

const change = wholeRequests["subscription.change"]

describe("a change of a subscription", () => {
  it.each([
    ["daily", 1],
    ["weekly", 7],
    ["monthly", 30],
    ["quarterly", 90],
    ["half-yearly", 180],
    ["yearly", 360],
    [45, 45],
    [999, 999],
  ] as const)("may be paid %s, every %s days", (Interval, days) => {
    expect(subscriptionChange.request.parse({ ...change, Interval }).Interval).toBe(days)
  })

  it("knows the document's own names and no other", () => {
    expect(Object.values(subscriptionIntervals)).toEqual([1, 7, 30, 90, 180, 360])
    for (const Interval of ["hourly", "7", 0, 1000, 1.5]) {
      expect(problems(subscriptionChange.request, { ...change, Interval })).toEqual([
        "Interval must be daily, weekly, monthly, quarterly, half-yearly, yearly or a whole number of days, 1 to 999",
      ])
    }
  })

  it.each([
    ["days that exist", { StartDate: "20270229" }, "StartDate must be a day written YYYYMMDD"],
    ["the document's way to write them", { EndDate: "2027-11-30" }, "EndDate must have exactly 8 characters"],
    ["an end behind its start", { EndDate: "20261130" }, "EndDate may not be before StartDate"],
    ["Update for an action", { AboAction: "Cancel" }, "AboAction must be Update"],
    ["true or false", { Active: "yes" }, "Active must be true or false"],
  ])("insists on %s", (_, changed, problem) => {
    expect(problems(subscriptionChange.request, { ...change, ...changed })).toContain(problem)
  })

  it("may end on the day it starts, and be switched off", () => {
    expect(problems(subscriptionChange.request, { ...change, EndDate: "20261201", Active: "false" })).toEqual(
      [],
    )
    expect(subscriptionChange.request.parse({ ...change, Active: false }).Active).toBe("false")
  })

  it("is answered without a payment's numbers, but with the subscription's own", () => {
    const answered = { AboID: "abo-1", Status: "OK", Description: "success", Code: "00000000" }

    expect(subscriptionChange.answer.parse(answered)).toEqual(answered)
    expect(subscriptionChange.answer.safeParse({ ...answered, AboID: undefined }).success).toBe(false)
    expect(
      subscriptionChange.answer.safeParse({ ...answered, AboID: undefined, Code: "20161210" }).success,
    ).toBe(true)
  })
})
