import type { PaymentRecord, Step } from "./payment"

/** The payment as if only these steps had happened: a step undone later still counts. */
function withOnly(payment: PaymentRecord, known: (step: Step) => boolean): PaymentRecord {
  const steps = payment.steps.filter(known)
  const happened = new Set(steps.map(({ xid }) => xid))
  return {
    ...payment,
    steps: steps.map((step) =>
      step.undoneBy === undefined || happened.has(step.undoneBy) ? step : { ...step, undone: false },
    ),
  }
}

/** The payment as it was at a given time. */
export function asOf(payment: PaymentRecord, moment: number): PaymentRecord {
  return withOnly(payment, ({ at }) => at <= moment)
}

/** The payment as it was before the last executed step. */
export function beforeLastStep(payment: PaymentRecord): PaymentRecord {
  const last = payment.steps.findLast(({ status }) => status === "OK")
  return withOnly(payment, (step) => step !== last)
}
