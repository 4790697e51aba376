import { assertNever } from "../../paygate/wire/assert-never"
import { DETAIL } from "../codes"
import { METHOD_FACTS } from "../methods"

import { type Booking, type BookingRequest, refused, refusedForAll } from "./booking"
import { firstStep, isUndecided, type PaymentRecord, type Step } from "./payment"
import { stepsInEffect, totalsOf } from "./totals"

/** reverse.aspx by method: the last step of any kind (protocol notes 2.3), the whole payment, or nothing. */
export function bookReversal(payment: PaymentRecord, request: BookingRequest): Booking {
  const { reversal, label } = METHOD_FACTS[payment.request.method]
  switch (reversal) {
    case "none":
      return refused(DETAIL.notSupported, `${label} has no reversal; send a credit instead`)
    case "last-step":
      return bookOpenReversal(payment, request) ?? reverseLastStep(payment, request)
    case "whole-payment":
      return bookOpenReversal(payment, request) ?? reverseWholePayment(payment, request)
    default:
      return assertNever(reversal)
  }
}

/**
 * A payment that waits for its wallet is ended, and the wallet can no longer pay it. On a page the shopper cancels, unless
 * the assumption `reverseOpenPage` lets the shop end it.
 */
function bookOpenReversal(payment: PaymentRecord, request: BookingRequest): Booking | undefined {
  const first = firstStep(payment)
  const onPage = METHOD_FACTS[payment.request.method].begins === "page"
  const ends = onPage && request.assumptions.reverseOpenPage === "ends-it"
  const canEnd = ends || (!onPage && first !== undefined)
  if (!canEnd || !isUndecided(payment) || request.currency !== payment.request.currency) {
    return refusedForAll(payment, request)
  }
  if (request.amount === payment.request.amount) {
    return ends || !first ? { kind: "booked", stepKind: "reversal", ends: true } : undo(first.xid)
  }
  return refused(
    DETAIL.wrongReversalAmount,
    `the whole payment is reversed: ${payment.request.amount}, not ${request.amount}`,
  )
}

function reverseLastStep(payment: PaymentRecord, request: BookingRequest): Booking {
  const last = stepsInEffect(payment).at(-1)
  if (!last) return refused(DETAIL.nothingToReverse, "nothing is left to reverse")
  if (stepsInEffect(payment).some(({ kind }) => kind === "capture")) {
    const { reverseAfterCapture } = request.assumptions
    switch (reverseAfterCapture) {
      case "undoes-capture":
        break
      case "refused":
        return refused(DETAIL.notAllowed, "a part is already captured")
      case "releases-rest":
        return releaseRest(payment, request)
      default:
        return assertNever(reverseAfterCapture)
    }
  }
  if (isAmountOf(last, request)) return undo(last.xid)
  return refused(
    DETAIL.wrongReversalAmount,
    `the last step, a ${last.kind}, was ${last.amount}, not ${request.amount}`,
  )
}

function releaseRest(payment: PaymentRecord, { amount }: BookingRequest): Booking {
  const { authorized, open } = totalsOf(payment)
  if (open === 0) return refused(DETAIL.nothingToReverse, "nothing is reserved any more")
  if (amount === open || amount === authorized) {
    return { kind: "booked", stepKind: "reversal", completes: true }
  }
  return refused(DETAIL.wrongReversalAmount, `${open} is still reserved, not ${amount}`)
}

/** Alipay document, reversal: for Spot and QR code, the whole payment, before the daily reconciliation. */
function reverseWholePayment(payment: PaymentRecord, request: BookingRequest): Booking {
  const [first] = stepsInEffect(payment)
  if (!first) return refused(DETAIL.nothingToReverse, "nothing is left to reverse")
  if (totalsOf(payment).credited > 0) {
    return refused(DETAIL.notAllowed, "a part is already credited, so the whole cannot be reversed")
  }
  if (request.reconciled)
    return refused(DETAIL.tooLate, "the daily reconciliation has run; send a credit instead")
  if (isAmountOf(first, request)) return undo(first.xid)
  return refused(
    DETAIL.wrongReversalAmount,
    `the whole payment is reversed: ${first.amount}, not ${request.amount}`,
  )
}

/** A shop that does not know that another amount was moved sends the one it requested. */
const isAmountOf = (step: Step, { amount }: BookingRequest): boolean =>
  amount === step.amount || amount === step.asked

const undo = (xid: string): Booking => ({ kind: "booked", stepKind: "reversal", undoes: xid })
