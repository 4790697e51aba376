import { minorAmount } from "../paygate/values"

import { afterAnswer, afterNotExecuted, callsOffUnpaid, isRunning, releasesReservation } from "./operation"

it("a started operation is its own process's for 90 seconds", () => {
  expect(isRunning({ state: "started", quietFor: 89 })).toBe(true)
  expect(isRunning({ state: "started", quietFor: 91 })).toBe(false)
  expect(isRunning({ state: "unknown", quietFor: 1 })).toBe(false)
})

it.each([
  ["success", { ends: "succeeded" }],
  ["refused", { ends: "refused" }],
  ["open", { ends: "unknown", silence: "pending" }],
  ["unknown", { ends: "unknown", silence: "no-answer" }],
] as const)("an answer that means %s leads to %j", (outcome, after) => {
  expect(afterAnswer(outcome)).toEqual(after)
})

it.each([
  ["money that goes back", { goesBack: true }, "repeat"],
  ["core's row exists", { isInMedusa: true }, "repeat"],
  ["core's row exists on a canceled order", { isInMedusa: true, orderCanceled: true }, "write-off"],
  ["nobody waits for it", {}, "write-off"],
] as const)("what was not carried out: %s", (_, facts, fate) => {
  expect(afterNotExecuted({ goesBack: false, isInMedusa: false, orderCanceled: false, ...facts })).toBe(fate)
})

it.each([
  ["of a code that nobody has paid", "release", 0, 0, { callsOff: true, releases: false }],
  ["of a reservation", "release", 2490, 0, { callsOff: false, releases: true }],
  ["of what was captured, by a file", "release", 0, 2490, { callsOff: false, releases: false }],
  ["no release", "refund", 0, 2490, { callsOff: false, releases: false }],
] as const)("a release %s", (_, kind, authorized, captured, expected) => {
  const operation = {
    kind,
    authorizedBefore: minorAmount(authorized),
    capturedBefore: minorAmount(captured),
  }
  expect(callsOffUnpaid(operation)).toBe(expected.callsOff)
  expect(releasesReservation(operation)).toBe(expected.releases)
})
