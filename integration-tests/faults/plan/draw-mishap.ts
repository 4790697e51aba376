import type { Random } from "./random"
import type { AmountName, Mishap } from "./round-plan"

/** Codes of inquiries that are refused and say nothing about the payment. */
const refusals = ["20000804", "20000803", "20000805", "20000806", "20000396", "20000904"] as const

const gaps: readonly (readonly AmountName[] | undefined)[] = [
  undefined,
  ["AmountAuth"],
  ["AmountCap"],
  ["AmountCred"],
  ["AmountAuth", "AmountCap"],
]

/** Draws what the gateway occasionally does to a payment. */
export function drawMishap(
  random: Random,
  { hasForm, goesBack }: { hasForm: boolean; goesBack: boolean },
): Mishap | undefined {
  // A shopper who continues while money is being refunded automatically should encounter it there.
  if (!random.chance(goesBack ? 80 : 35)) {
    return undefined
  }
  const often = goesBack ? 20 : 1
  const kind = random.weighted({
    "other-amount": 2,
    "second-payment": hasForm ? 4 : 0,
    "inquiry-refused": 3,
    "amounts-missing": 3,
    "redirect-away": hasForm ? 1 : 0,
    "way-back-slow": 3 * often,
    "way-back-lost": 4 * often,
  })
  switch (kind) {
    case "other-amount":
      return { kind, share: random.one([0.8, 1.2]) }
    case "second-payment":
      return { kind, first: random.one(["declined", "paid"]) }
    case "inquiry-refused":
      return { kind, code: random.one(refusals), times: random.between(1, 6) }
    case "amounts-missing": {
      const missing = random.one(gaps)
      return { kind, times: random.between(1, 6), ...(missing ? { missing } : {}) }
    }
    case "redirect-away":
      return { kind }
    case "way-back-slow":
      return { kind, delayMs: random.between(2_000, 8_000) }
    case "way-back-lost": {
      const executes = random.one(["at-once", "never", "later"] as const)
      return { kind, executes, ...(executes === "later" ? { laterMs: random.between(1_000, 20_000) } : {}) }
    }
  }
}
