import type { ProblemKind } from "../src/domain/problem"

import { at, problems, type Slot, type State } from "./layout"

const kinds = [
  "operation-unknown",
  "operation-not-executed",
  "operation-overtaken",
  "medusa-shows-more",
  "payment-closed",
  "moved-at-gateway",
  "order-unpaid",
  "cancel-failed",
  "cancel-not-possible",
  "captured-after-cancel",
  "rest-reserved",
  "money-held",
  "amount-differs",
  "auto-refunded",
  "auto-refund-failed",
  "state-unknown",
  "reconcile-failed",
] as const satisfies readonly ProblemKind[]
type Kind = (typeof kinds)[number]

/** The byte and the bit of a kind. */
function placeOf(kind: Kind): { readonly slot: Slot; readonly bit: number } {
  const index = kinds.indexOf(kind)
  return { slot: at(problems, index >> 3), bit: 1 << (index & 7) }
}

/** `ProblemStore.report`: reports a problem to the staff. */
export function report(s: State, kind: Kind): void {
  const { slot, bit } = placeOf(kind)
  s[slot] |= bit
}

/** `ProblemStore.resolve` */
export function resolve(s: State, kind: Kind): void {
  const { slot, bit } = placeOf(kind)
  s[slot] &= ~bit
}

export function isTold(s: State, ...told: readonly Kind[]): boolean {
  return told.some((kind) => {
    const { slot, bit } = placeOf(kind)
    return (s[slot] & bit) !== 0
  })
}
