import { firstStep, type PaymentRecord, type Step } from "./payment"

/** What an inquiry answers, in smallest units (protocol notes 10.3), and what follows from it. */
export interface Totals {
  readonly authorized: number
  readonly captured: number
  readonly credited: number
  /** Still to be captured; 0 once a capture completed the order. */
  readonly open: number
}

/** Steps that were executed and not taken back. */
export function standingSteps(payment: PaymentRecord): Step[] {
  return payment.steps.filter((step) => step.status === "OK" && step.kind !== "reversal" && !step.undone)
}

/** Adds the standing steps up. */
export function totalsOf(payment: PaymentRecord): Totals {
  const steps = standingSteps(payment)
  const sum = (...kinds: Step["kind"][]) =>
    steps.filter((step) => kinds.includes(step.kind)).reduce((total, step) => total + step.amount, 0)
  const authorized = sum("authorization", "sale")
  const captured = sum("sale", "capture")
  const completed = steps.some((step) => step.completes)
  return { authorized, captured, credited: sum("credit"), open: completed ? 0 : authorized - captured }
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

/** The payment's standing in one word, for people; the totals are the truth. */
export function stateOf(payment: PaymentRecord): PaymentState {
  const first = firstStep(payment)
  if (!first) return "open"
  if (first.status === "AUTHORIZE_REQUEST") return first.undone ? "reversed" : "requested"
  if (first.status === "FAILED") return "failed"
  const { authorized, captured, credited, open } = totalsOf(payment)
  if (authorized === 0) return "reversed"
  if (credited > 0) return credited === captured ? "credited" : "partly-credited"
  if (captured === 0) return "authorized"
  return open > 0 ? "partly-captured" : "captured"
}
