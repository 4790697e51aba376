import { assertNever } from "../../paygate/wire/assert-never"
import type { Assumptions } from "../assumptions"

import { firstStep, isOpenStep, type PaymentRecord, type Step } from "./payment"

/** The amounts an inquiry answers, in minor units (protocol notes 10.3), and what follows from them. */
export interface Totals {
  readonly authorized: number
  readonly captured: number
  readonly credited: number
  /** Still to be captured; 0 once a capture completed the order. */
  readonly open: number
}

/** Steps that were executed and not undone. */
export function stepsInEffect(payment: PaymentRecord): Step[] {
  return payment.steps.filter((step) => step.status === "OK" && step.kind !== "reversal" && !step.undone)
}

/** Adds up the steps that are in effect. */
export function totalsOf(payment: PaymentRecord): Totals {
  const steps = stepsInEffect(payment)
  const sum = (...kinds: Step["kind"][]) =>
    steps.filter((step) => kinds.includes(step.kind)).reduce((total, step) => total + step.amount, 0)
  const authorized = sum("authorization", "sale")
  const captured = sum("sale", "capture")
  const completed = payment.steps.some((step) => step.status === "OK" && step.completes && !step.undone)
  // A gateway that took more than was authorized has nothing left to take.
  const open = completed ? 0 : Math.max(0, authorized - captured)
  return { authorized, captured, credited: sum("credit"), open }
}

/** AmountAuth of an inquiry: the documents do not say whether it decreases (assumption `amountAuth`). */
export function amountAuthOf(payment: PaymentRecord, reading: Assumptions["amountAuth"]): number {
  const { authorized, captured, open } = totalsOf(payment)
  switch (reading) {
    case "standing":
      return authorized
    case "original":
      return payment.steps
        .filter(({ kind, status }) => status === "OK" && (kind === "authorization" || kind === "sale"))
        .reduce((total, { amount }) => total + amount, 0)
    case "captured-and-open":
      return captured + open
    default:
      return assertNever(reading)
  }
}

export type PaymentState =
  | "open"
  | "requested"
  | "failed"
  | "authorized"
  | "partly-captured"
  | "captured"
  | "partly-credited"
  | "credited"
  | "reversed"

/** The payment's state in one word, for display; the totals are authoritative. */
export function stateOf(payment: PaymentRecord): PaymentState {
  const first = firstStep(payment)
  if (!first) return "open"
  if (isOpenStep(first)) return first.undone ? "reversed" : "requested"
  if (first.status === "FAILED") return "failed"
  const { authorized, captured, credited, open } = totalsOf(payment)
  if (authorized === 0) return "reversed"
  if (credited > 0) return credited === captured ? "credited" : "partly-credited"
  if (captured === 0) return "authorized"
  return open > 0 ? "partly-captured" : "captured"
}
