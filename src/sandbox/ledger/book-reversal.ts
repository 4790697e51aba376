import { assertNever } from "../assert-never"
import { DETAIL } from "../codes"
import { METHOD_FACTS } from "../methods"

import { type Booking, type BookingRequest, refused, refusedForAll } from "./booking"
import { firstStep, isUndecided, type PaymentRecord } from "./payment"
import { standingSteps, totalsOf } from "./totals"

/** reverse.aspx by the method: the last step whatever it was (protocol notes 2.3), the whole payment, or nothing. */
export function bookReversal(payment: PaymentRecord, request: BookingRequest): Booking {
  const { reversal, label } = METHOD_FACTS[payment.request.method]
  switch (reversal) {
    case "none":
      return refused(DETAIL.notSupported, `${label} has no reversal, use credit`)
    case "last-step":
      return bookOpenReversal(payment, request) ?? reverseLastStep(payment, request)
    case "whole-payment":
      return bookOpenReversal(payment, request) ?? reverseWholePayment(payment, request)
    default:
      return assertNever(reversal)
  }
}

/** A payment that waits for its wallet is called off; the wallet can pay it no more. On a page the shopper cancels. */
function bookOpenReversal(payment: PaymentRecord, request: BookingRequest): Booking | undefined {
  const first = firstStep(payment)
  const onPage = METHOD_FACTS[payment.request.method].begins === "page"
  if (!first || onPage || !isUndecided(payment) || request.currency !== payment.request.currency) {
    return refusedForAll(payment, request)
  }
  return wrongAmount(payment.request.amount, request) ?? undo(first.xid)
}

function reverseLastStep(payment: PaymentRecord, request: BookingRequest): Booking {
  const last = standingSteps(payment).at(-1)
  if (!last) return refused(DETAIL.nothingToReverse, "nothing is left to reverse")
  if (last.amount === request.amount) return undo(last.xid)
  return refused(
    DETAIL.wrongReversalAmount,
    `the last step, a ${last.kind}, was ${last.amount}, not ${request.amount}`,
  )
}

/** Alipay document, reversal: Spot and QR code, the whole payment, before the daily reconciliation. */
function reverseWholePayment(payment: PaymentRecord, request: BookingRequest): Booking {
  const [first] = standingSteps(payment)
  if (!first) return refused(DETAIL.nothingToReverse, "nothing is left to reverse")
  if (totalsOf(payment).credited > 0) {
    return refused(DETAIL.notAllowed, "a part is credited already, the whole cannot be reversed")
  }
  if (request.reconciled) return refused(DETAIL.tooLate, "the daily reconciliation is over, use credit")
  return wrongAmount(first.amount, request) ?? undo(first.xid)
}

function wrongAmount(whole: number, { amount }: BookingRequest): Booking | undefined {
  if (amount === whole) return undefined
  return refused(DETAIL.wrongReversalAmount, `the whole payment is reversed: ${whole}, not ${amount}`)
}

const undo = (xid: string): Booking => ({ kind: "booked", stepKind: "reversal", undoes: xid })
