import { DETAIL } from "../codes"
import type { FollowUpAction } from "../endpoint-ids"

import type { Booking } from "./booking"
import type { PaymentRecord, StepKind } from "./payment"

/** The detail in `OrderDesc=Test:nnnn`; digits only, a blank after the colon and trailing text are allowed (protocol notes 12). */
export function simulatedDetail(orderDesc: string | undefined): string | undefined {
  return /^Test: ?([0-9]{4})(?![0-9])/.exec(orderDesc ?? "")?.[1]
}

/**
 * How simulation decides a follow-up action; undefined: the usual rules decide.
 * A follow-up of a simulated payment must itself be simulated, otherwise it is disabled. A simulated
 * follow-up of a real payment moves no money.
 */
export function simulatedBooking(
  payment: PaymentRecord,
  detail: string | undefined,
): Booking | "answer-only" | undefined {
  if (detail !== undefined && detail !== "0000") return { kind: "refused", detail, reason: "simulated" }
  const paymentIsSimulated = payment.request.simulate !== undefined
  if (paymentIsSimulated) {
    return detail === undefined ? { kind: "refused", detail: DETAIL.disabled, reason: "DISABLED" } : undefined
  }
  return detail === undefined ? undefined : "answer-only"
}

/** The kind of step each follow-up action makes. */
export const STEP_OF_ACTION: Readonly<Record<FollowUpAction, StepKind>> = {
  capture: "capture",
  credit: "credit",
  reverse: "reversal",
}
