import type { PaymentRecord, Step } from "./payment"

/** The payment as it was when only these steps had happened: what they undid later still stands. */
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

/** The payment as it was at a moment. */
export function asOf(payment: PaymentRecord, moment: number): PaymentRecord {
  return withOnly(payment, ({ at }) => at <= moment)
}

/** The payment as it was before the last step that was carried out. */
export function beforeLastStep(payment: PaymentRecord): PaymentRecord {
  const last = payment.steps.findLast(({ status }) => status === "OK")
  return withOnly(payment, (step) => step !== last)
}
