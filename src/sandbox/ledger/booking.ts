import type { Assumptions } from "../assumptions"
import { DETAIL } from "../codes"
import { METHOD_FACTS } from "../methods"

import { isUndecided, type PaymentRecord, type StepKind } from "./payment"
import { totalsOf } from "./totals"

/** What a follow-up action requests; amount in minor units. */
export interface BookingRequest {
  readonly amount: number
  readonly currency: string
  /** CompleteType=YES. */
  readonly completes?: boolean
  /** Alipay's daily reconciliation came after the payment. */
  readonly reconciled?: boolean
  readonly assumptions: Assumptions
}

export type Booking =
  | {
      readonly kind: "booked"
      readonly stepKind: StepKind
      readonly undoes?: string
      /** The payment ends unpaid: the shopper can no longer pay it. */
      readonly ends?: boolean
      readonly completes?: boolean
    }
  /** `code` replaces the Code composed of module and detail. */
  | { readonly kind: "refused"; readonly detail: string; readonly reason: string; readonly code?: string }

export const refused = (detail: string, reason: string): Booking => ({ kind: "refused", detail, reason })

function refusedWhenCapturedAtOnce(payment: PaymentRecord, instead: string): Booking | undefined {
  const facts = METHOD_FACTS[payment.request.method]
  return facts.capturedAtOnce ? refused(DETAIL.notSupported, `${facts.label} ${instead}`) : undefined
}

export function refusedForAll(payment: PaymentRecord, request: BookingRequest): Booking | undefined {
  if (request.currency !== payment.request.currency) {
    return refused(
      DETAIL.wrongCurrency,
      `the payment is in ${payment.request.currency}, not ${request.currency}`,
    )
  }
  if (isUndecided(payment)) return refused(DETAIL.nothingAuthorized, "the shopper has not paid yet")
  return undefined
}

/** TWINT document, capture: partial captures, up to the authorized amount; CompleteType=YES releases the rest. */
export function bookCapture(payment: PaymentRecord, request: BookingRequest): Booking {
  const early = refusedWhenCapturedAtOnce(payment, "is captured at once") ?? refusedForAll(payment, request)
  if (early) return early
  const { authorized, captured, open } = totalsOf(payment)
  if (authorized === 0) return refused(DETAIL.nothingAuthorized, "nothing is authorized")
  if (open === 0) return refused(DETAIL.alreadyCaptured, `${captured} is captured, nothing is left`)
  if (request.amount > open) {
    return refused(
      DETAIL.captureAboveLimit,
      `${request.amount} is more than the ${open} that can still be captured`,
    )
  }
  return { kind: "booked", stepKind: "capture", completes: request.completes }
}

/** Both documents, credit: partial credits, up to the captured amount. */
export function bookCredit(payment: PaymentRecord, request: BookingRequest): Booking {
  const early = refusedForAll(payment, request)
  if (early) return early
  const { captured, credited } = totalsOf(payment)
  if (captured === 0) return refused(DETAIL.nothingCaptured, "nothing is captured")
  if (request.amount > captured - credited) {
    return refused(
      DETAIL.amountAboveRest,
      `${request.amount} is more than the ${captured - credited} that can still be credited`,
    )
  }
  return { kind: "booked", stepKind: "credit" }
}
