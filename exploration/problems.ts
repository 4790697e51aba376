import type { ProblemKind } from "../src/domain/problem"

import { rest, type State } from "./layout"

const low: readonly ProblemKind[] = [
  "operation-unknown",
  "operation-not-executed",
  "operation-overtaken",
  "medusa-shows-more",
  "payment-closed",
  "moved-at-gateway",
  "release-refused",
  "order-unpaid",
  "cancel-failed",
]
const high: readonly ProblemKind[] = [
  "money-held",
  "amount-differs",
  "auto-refunded",
  "auto-refund-failed",
  "state-unknown",
  "reconcile-failed",
  "rest-reserved",
]

/** `ProblemStore.report`: reports a problem to the staff. */
export function report(s: State, kind: ProblemKind): void {
  if (low.includes(kind)) {
    s[rest.problems] |= 1 << low.indexOf(kind)
  } else {
    s[rest.moreProblems] |= 1 << high.indexOf(kind)
  }
}

/** `ProblemStore.resolve` */
export function resolve(s: State, kind: ProblemKind): void {
  if (low.includes(kind)) {
    s[rest.problems] &= ~(1 << low.indexOf(kind))
  } else {
    s[rest.moreProblems] &= ~(1 << high.indexOf(kind))
  }
}

export function isTold(s: State, ...kinds: readonly ProblemKind[]): boolean {
  return kinds.some((kind) =>
    low.includes(kind)
      ? (s[rest.problems] & (1 << low.indexOf(kind))) !== 0
      : (s[rest.moreProblems] & (1 << high.indexOf(kind))) !== 0,
  )
}
