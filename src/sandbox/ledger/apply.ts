import { composeCode, DETAIL, SUCCESS } from "../codes"
import { METHOD_FACTS } from "../methods"

import type { Booking } from "./booking"
import { type PaymentRecord, type Step, withStep } from "./payment"

export type StepOrigin = Pick<Step, "xid" | "at" | "by" | "amount" | "asked" | "transIdWas">

/** Writes a booking, or its refusal, into the payment. A refused action is a FAILED step and appears in LastStatus. */
export function applyBooking(
  payment: PaymentRecord,
  booking: Booking,
  intended: Step["kind"],
  origin: StepOrigin,
): { payment: PaymentRecord; step: Step } {
  const step: Step =
    booking.kind === "booked"
      ? {
          ...origin,
          kind: booking.stepKind,
          status: "OK",
          code: SUCCESS,
          description: "success",
          completes: booking.completes,
        }
      : {
          ...origin,
          kind: intended,
          status: "FAILED",
          code: booking.code ?? composeCode("2", METHOD_FACTS[payment.request.method].module, booking.detail),
          description: booking.reason,
        }
  const undoes = booking.kind === "booked" ? booking.undoes : undefined
  if (booking.kind === "booked" && booking.ends) {
    return { payment: withStep({ ...payment, steps: [endedStep(payment, origin)] }, step), step }
  }
  const steps = payment.steps.map((earlier) =>
    earlier.xid === undoes ? { ...earlier, undone: true, undoneBy: origin.xid } : earlier,
  )
  return { payment: withStep({ ...payment, steps }, step), step }
}

/** The first step of a payment that was ended before anybody decided it. */
function endedStep({ firstXid, request }: PaymentRecord, { at }: StepOrigin): Step {
  const code = composeCode("2", METHOD_FACTS[request.method].module, DETAIL.voided)
  return {
    xid: firstXid,
    kind: "authorization",
    amount: request.amount,
    status: "FAILED",
    code,
    description: "reversed",
    at,
    by: "shop",
  }
}
