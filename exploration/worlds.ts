import { type Checkout, checkoutSteps, openedPayment } from "./checkout"
import type { Explorable } from "./explorer"
import { type FollowUps, followUpSteps, placedOrder } from "./followups"
import { booksAtRest, moneyAtRest, moneyMovedWrongly, orderOnMoneyThatLeaves } from "./invariants"
import { stateOf, textOf } from "./layout"
import { programs } from "./programs"
import type { Rules } from "./rules"

/** A small world that is explored completely: who takes part, and how much may go wrong. */
export interface World {
  readonly name: string
  explorable(rules: Rules): Explorable
}

const some = {
  looksBack: true,
  presses: 2,
  faults: 1,
  crashes: 1,
  backOffice: 1,
  decisions: 0,
  cancels: false,
}

const followUps: readonly FollowUps[] = [
  {
    ...some,
    name: "two people refund a captured payment",
    captured: 2,
    wanted: [
      { program: programs.refundForm, kind: "refund", amount: 1 },
      { program: programs.refundButton, kind: "refund", amount: 1 },
    ],
  },
  {
    ...some,
    name: "two people capture a reservation",
    captured: 0,
    wanted: [
      { program: programs.captureForm, kind: "capture", amount: 1 },
      { program: programs.captureButton, kind: "capture", amount: 1 },
    ],
  },
  {
    ...some,
    name: "one refund, a gateway that fails twice, and a person who decides",
    captured: 2,
    wanted: [{ program: programs.refundButton, kind: "refund", amount: 1 }],
    presses: 3,
    faults: 2,
    decisions: 1,
  },
  {
    ...some,
    name: "captures in a shop that never looks back",
    captured: 0,
    looksBack: false,
    wanted: [
      { program: programs.captureForm, kind: "capture", amount: 1 },
      { program: programs.captureForm, kind: "capture", amount: 1 },
    ],
    backOffice: 0,
  },
  {
    ...some,
    name: "an order that is captured in half is canceled, while the back office captures and refunds",
    captured: 1,
    wanted: [],
    faults: 0,
    backOffice: 2,
    cancels: true,
  },
  {
    ...some,
    name: "an order with a reservation is canceled, while it is captured here and in the back office",
    captured: 0,
    wanted: [{ program: programs.captureForm, kind: "capture", amount: 1 }],
    cancels: true,
  },
  {
    ...some,
    name: "a paid order is canceled, while it is refunded here and in the back office",
    captured: 2,
    wanted: [{ program: programs.refundButton, kind: "refund", amount: 1 }],
    cancels: true,
  },
]

const placed: readonly World[] = followUps.map((world) => ({
  name: world.name,
  explorable: (rules) => {
    const model = { rules, moneyMoves: "at-capture", twoTabs: false } as const
    return {
      initial: [textOf(placedOrder(world))],
      successors: (text, emit) => followUpSteps(world, model, stateOf(text), emit),
      violation: (text) => {
        const s = stateOf(text)
        return moneyMovedWrongly(s) ?? booksAtRest(s, rules)
      },
    }
  },
}))

const calm = { faults: 0, crashes: 0, cartEvents: 0, completions: 1, twoTabs: false, otherAmounts: false }

const checkouts: readonly Checkout[] = [
  { ...calm, name: "nothing breaks, one form in two tabs", moneyMoves: "at-payment", twoTabs: true },
  { ...calm, name: "nothing breaks, a cart is touched three times", moneyMoves: "at-payment", cartEvents: 3 },
  {
    ...calm,
    name: "nothing breaks, and no storefront completes",
    moneyMoves: "at-payment",
    cartEvents: 2,
    completions: 0,
  },
  { ...calm, name: "two faults around one reservation", moneyMoves: "at-capture", faults: 2, completions: 0 },
  {
    name: "one form in two tabs",
    moneyMoves: "at-payment",
    twoTabs: true,
    faults: 1,
    crashes: 1,
    cartEvents: 0,
    completions: 1,
    otherAmounts: false,
  },
  {
    name: "a cart that is changed and set back",
    moneyMoves: "at-payment",
    twoTabs: false,
    faults: 1,
    crashes: 0,
    cartEvents: 3,
    completions: 2,
    otherAmounts: false,
  },
  {
    name: "a reservation of a cart that is touched",
    moneyMoves: "at-capture",
    twoTabs: false,
    faults: 1,
    crashes: 1,
    cartEvents: 2,
    completions: 1,
    otherAmounts: true,
  },
]

const opened: readonly World[] = checkouts.map((world) => ({
  name: world.name,
  explorable: (rules) => {
    const model = { rules, moneyMoves: world.moneyMoves, twoTabs: world.twoTabs }
    return {
      initial: [textOf(openedPayment(world))],
      successors: (text, emit) => checkoutSteps(world, model, stateOf(text), emit),
      violation: (text) => {
        const s = stateOf(text)
        return orderOnMoneyThatLeaves(s) ?? moneyMovedWrongly(s) ?? moneyAtRest(s, rules)
      },
    }
  },
}))

export const worlds: readonly World[] = [...placed, ...opened]
