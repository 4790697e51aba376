import { afterMovement, nextMovement } from "../src/domain/gateway-movement"

import { inquire } from "./gateway"
import { at, attempts, operations, payments, type ProcessSlots, type State } from "./layout"
import { type Emit, endProcess, type Model, told, useFault } from "./model"
import { moveState } from "./paying"
import { report } from "./problems"
import { asking } from "./requests"
import { correct, due, enter, release } from "./statements"
import { attemptOf, attemptState, kinds } from "./views"

export const reconciling = { acquire: 0, notices: 1, step: 2, carry: 3, movements: 4, autoRefund: 5 } as const

/** Releases the lease; a notice that arrived meanwhile is processed next. */
export function end(n: State, p: ProcessSlots, next: number): void {
  const a = at(attempts, n[p.attempt])
  release(n, a, n[a.heard] === 0 ? next : due.now)
  endProcess(n, p)
}

/** `importMovements` for money that is refunded automatically. */
export function movements(m: Model, s: State, p: ProcessSlots, emit: Emit): void {
  const a = at(attempts, s[p.attempt])
  const answers = s[a.payId] === 0 ? [] : inquire(s, at(payments, s[a.payId] - 1), m.rules)
  for (const heard of answers) {
    emit(`going back: the gateway ${heard.label}`, (n) => {
      useFault(n, heard.fault)
      const read = attemptOf(n, a, m.moneyMoves)
      const movement = heard.totals ? nextMovement(read, heard.totals) : ({ kind: "unknown" } as const)
      const was = { state: read.state, captured: read.capturedAmount, refunded: read.refundedAmount }
      if (movement.kind === "moved") {
        enter(
          n,
          n[p.attempt],
          was,
          afterMovement(read, movement.operation, movement.amount),
          movement.operation,
          m.rules,
        )
        return
      }
      if (movement.kind === "other-amount") {
        correct(n, n[p.attempt], was, movement)
      }
      n[p.one] = movement.kind === "unknown" ? 1 : 0
      if (movement.kind === "unclear") {
        report(n, "moved-at-gateway")
      }
      n[p.step] = reconciling.autoRefund
    })
  }
}

/** `autoRefund` */
export function autoRefund(m: Model, n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  if (attemptState(n, a) !== "auto-refunding") {
    n[p.step] = reconciling.step
  } else if (n[a.captured] > n[a.refunded] || (n[a.captured] === 0 && n[a.authorized] > 0)) {
    begin(n, p)
  } else if (n[p.one] === 1) {
    end(n, p, due.later)
  } else {
    moveState(n, a, "auto-refunding", "auto-refunded", {})
    n[p.step] = reconciling.step
  }
}

export function begin(n: State, p: ProcessSlots): void {
  const a = at(attempts, n[p.attempt])
  const isTaken = n[a.captured] > n[a.refunded]
  n[p.kind] = kinds.indexOf(isTaken ? "refund" : "release")
  n[p.amount] = isTaken ? n[a.captured] - n[a.refunded] : n[a.authorized]
  n[p.key] = 0
  n[p.row] = 0
  n[p.two] = 0
  n[p.step] = operations.every((x) => n[x.attempt] !== 0) ? asking.failed : asking.start
  n[p.answer] = told.failed
}
