import { type Click, newForm, Requests } from "./requests"

type Told = Click["told"]

async function told(door: "own" | "stock", answers: readonly Told[], second?: Told) {
  const requests = new Requests()
  const form = newForm({ door, kind: "refund" }, 500)
  const answer = (each: Told) => async () => ({ told: each, message: each })
  for (const each of answers) {
    await requests.press(form, answer(each))
  }
  if (second) {
    await requests.press(form, answer(second), true)
  }
  const { done, unclear } = requests
  return { done, unclear }
}

describe("what a merchant was told", () => {
  it.each<["own" | "stock", Told[], Told | undefined, { done: number; unclear: number }]>([
    ["own", ["done"], "done", { done: 1, unclear: 0 }],
    ["stock", ["done"], "done", { done: 2, unclear: 0 }],
    ["own", ["again", "done"], undefined, { done: 1, unclear: 0 }],
    ["stock", ["again", "done"], undefined, { done: 1, unclear: 0 }],
    ["own", ["again", "refused"], undefined, { done: 0, unclear: 1 }],
    ["own", ["refused"], "refused", { done: 0, unclear: 0 }],
    ["stock", ["refused"], "again", { done: 0, unclear: 1 }],
  ])("by the door %s: %j, second click %s", async (door, answers, second, outcome) => {
    expect(await told(door, answers, second)).toEqual(outcome)
  })
})
