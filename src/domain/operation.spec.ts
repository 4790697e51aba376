import { afterAnswer, afterNotExecuted, isRunning } from "./operation"

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
