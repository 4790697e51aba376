import { type Fault, faultSchema } from "./fault"
import { factsOf, FAULT_FACTS, FAULT_KINDS, type FaultKind } from "./kinds"
import { planOf } from "./plan"

const SAMPLES: Record<string, unknown> = {
  code: "21190100",
  status: "PENDING",
  executes: "later",
  laterMs: 1,
  delayMs: 1,
  missing: ["AmountCap"],
  amount: 1,
  to: "shop",
}
const settingsOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, SAMPLES[name]]))

describe("a fault as data", () => {
  it.each(FAULT_KINDS)("%s takes what it reads and nothing else", (kind) => {
    const { takes, needs = [] } = factsOf(kind)
    expect(faultSchema.safeParse({ kind, ...settingsOf(takes) }).success).toBe(true)
    expect(faultSchema.safeParse({ kind, ...settingsOf(needs) }).success).toBe(true)
    expect(faultSchema.safeParse({ kind }).success).toBe(needs.length === 0)
    for (const name of Object.keys(SAMPLES).filter((each) => !takes.some((taken) => taken === each))) {
      const wrong = faultSchema.safeParse({ kind, ...settingsOf(needs), [name]: SAMPLES[name] })
      expect(wrong.error?.issues).toMatchObject([{ path: [name], message: `means nothing for ${kind}` }])
    }
  })

  it("every kind strikes somewhere", () => {
    for (const facts of Object.values(FAULT_FACTS)) expect(facts.strikes.length).toBeGreaterThan(0)
  })
})

describe("the plan of one call", () => {
  const fault = (kind: FaultKind, more: Partial<Fault> = {}): Fault => ({ kind, ...more })

  it("is the usual without faults", () => {
    expect(planOf({})).toMatchObject({ executes: "at-once", delayMs: 0 })
  })

  it.each<[string, Parameters<typeof planOf>[0], object]>([
    ["an open answer is executed later", { effect: fault("pending") }, { executes: "later" }],
    [
      "unless it says otherwise",
      { effect: fault("pending", { executes: "at-once" }) },
      { executes: "at-once" },
    ],
    [
      "the answer's word goes before the effect's",
      { effect: fault("pending", { executes: "at-once" }), answer: fault("cut", { executes: "never" }) },
      { executes: "never", answer: "cut", effect: { kind: "pending" } },
    ],
    ["slow is three seconds", { answer: fault("slow") }, { delayMs: 3_000 }],
    ["or as long as asked", { answer: fault("html", { delayMs: 20 }) }, { delayMs: 20 }],
    ["a late notice is a second behind", { notice: fault("notify-late") }, { delayMs: 1_000 }],
  ])("%s", (_, struck, plan) => {
    expect(planOf(struck)).toMatchObject(plan)
  })
})
