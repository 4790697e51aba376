import type { Explorable } from "./explorer"
import { type FollowUps, followUpSteps, placedOrder } from "./followups"
import { booksAtRest, moneyMovedWrongly } from "./invariants"
import { stateOf, textOf } from "./layout"
import { programs } from "./programs"
import type { Rules } from "./rules"

/** A small world that is explored whole: who is in it, and how much may go wrong. */
export interface World {
  readonly name: string
  explorable(rules: Rules): Explorable
}

const some = { looksBack: true, presses: 2, faults: 1, crashes: 1, backOffice: 1, decisions: 0 }

const followUps: readonly FollowUps[] = [
  {
    ...some,
    name: "two people refund a captured payment",
    captured: true,
    wanted: [
      { program: programs.refundForm, kind: "credit", amount: 1 },
      { program: programs.refundButton, kind: "credit", amount: 1 },
    ],
  },
  {
    ...some,
    name: "two people capture a reservation",
    captured: false,
    wanted: [
      { program: programs.captureForm, kind: "capture", amount: 1 },
      { program: programs.captureButton, kind: "capture", amount: 1 },
    ],
  },
  {
    ...some,
    name: "one refund, a gateway that fails twice, and a person who decides",
    captured: true,
    wanted: [{ program: programs.refundButton, kind: "credit", amount: 1 }],
    presses: 3,
    faults: 2,
    decisions: 1,
  },
  {
    ...some,
    name: "captures in a shop that never looks back",
    captured: false,
    looksBack: false,
    wanted: [
      { program: programs.captureForm, kind: "capture", amount: 1 },
      { program: programs.captureForm, kind: "capture", amount: 1 },
    ],
    backOffice: 0,
  },
]

export const worlds: readonly World[] = followUps.map((world) => ({
  name: world.name,
  explorable: (rules) => {
    const model = { rules, moneyMoves: "at-capture" } as const
    return {
      initial: [textOf(placedOrder(world))],
      successors: (text, emit) => followUpSteps(world, model, stateOf(text), emit),
      violation: (text) => {
        const s = stateOf(text)
        return moneyMovedWrongly(s) ?? booksAtRest(s)
      },
    }
  },
}))
