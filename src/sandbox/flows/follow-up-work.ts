import { assertNever } from "../../paygate/wire/assert-never"
import { DETAIL, SUCCESS } from "../codes"
import type { Message } from "../envelope/seal-message"
import type { Effect } from "../faults/plan"
import type { Gateway } from "../gateway"
import { applyBooking, type StepOrigin } from "../ledger/apply"
import type { Booking } from "../ledger/booking"
import type { LateDraft, LateEnd } from "../ledger/late-work"
import { type PaymentRecord, type Step, withStep } from "../ledger/payment"
import { STEP_OF_ACTION } from "../ledger/simulation"

import { chooseBooking } from "./choose-booking"
import type { FollowUp } from "./follow-up"
import { followUpAnswer } from "./follow-up-answer"
import { rememberAnswer } from "./req-id"
import type { OpenVerdict } from "./work"

/** Books the step, or its refusal as a failed step, and writes the answer. */
export function executeFollowUp(gateway: Gateway, call: FollowUp, effect?: Effect): Message {
  const { account, endpoint, bag } = call
  const payment = paymentOf(gateway, call)
  const booking = bookingBy(effect, () => chooseBooking(gateway, call, payment))
  const origin = originOf(gateway, call, payment)
  const kind = STEP_OF_ACTION[endpoint.action]
  if (booking === "answer-only") {
    const simulated: Step = { ...origin, kind, status: "OK", code: SUCCESS, description: "simulated" }
    return followUpAnswer(account, endpoint, { bag, payment, step: simulated })
  }
  const moved = booking.kind === "booked" && effect?.kind === "other-amount" ? effect.amount : undefined
  const applied = applyBooking(payment, booking, kind, {
    ...origin,
    ...(moved === undefined ? {} : { amount: moved, asked: origin.amount }),
  })
  gateway.state.savePayment(applied.payment)
  const answer = followUpAnswer(account, endpoint, { bag, payment: applied.payment, step: applied.step })
  rememberFollowUp(gateway, call, answer, false)
  return answer
}

/** Finishes late work: with the result it would have now, or as failed. */
export function endFollowUp(
  gateway: Gateway,
  call: FollowUp,
  { fails, failsWith }: LateEnd,
  effect: Effect | undefined,
): void {
  executeFollowUp(gateway, call, fails ? { kind: "refuse", code: failsWith } : effect)
}

/** What is stored about a follow-up that is done later. */
export function lateFollowUp({ account, endpoint, bag, xid }: FollowUp, payment: PaymentRecord): LateDraft {
  return {
    kind: "follow-up",
    id: xid,
    merchantId: account.merchantId,
    transId: payment.request.transId,
    payId: payment.payId,
    action: endpoint.action,
    parameters: bag.toRecord(),
  }
}

/** Records the step as open if the answer says so; a request that would be refused is refused at once. */
export function acceptFollowUp(
  gateway: Gateway,
  call: FollowUp,
  verdict: OpenVerdict | undefined,
): { answer: Message; isOpen: boolean } {
  const { account, endpoint, bag } = call
  const payment = paymentOf(gateway, call)
  const booking = chooseBooking(gateway, call, payment)
  if (booking === "answer-only" || booking.kind === "refused") {
    return { answer: executeFollowUp(gateway, call), isOpen: false }
  }
  const { status, code, description } = verdict ?? { status: "PENDING", code: "", description: "" }
  const origin = originOf(gateway, call, payment)
  const step: Step = { ...origin, kind: STEP_OF_ACTION[endpoint.action], status, code, description }
  // Nothing has moved yet, even if the answer says OK beside a Code of class 6.
  const noted = verdict
    ? withStep(payment, { ...step, status: status === "OK" ? "PENDING" : status })
    : payment
  gateway.state.savePayment(noted)
  const answer = followUpAnswer(account, endpoint, { bag, payment: noted, step })
  rememberFollowUp(gateway, call, answer, true)
  return { answer, isOpen: true }
}

function rememberFollowUp(
  { state }: Gateway,
  { account, bag }: FollowUp,
  answer: Message,
  isOpen: boolean,
): void {
  rememberAnswer(state, account, { reqId: bag.get("ReqID"), parameters: bag.toRecord(), answer, isOpen })
}

function bookingBy(
  effect: Effect | undefined,
  usual: () => Booking | "answer-only",
): Booking | "answer-only" {
  if (!effect) return usual()
  switch (effect.kind) {
    case "refuse":
      return { kind: "refused", detail: DETAIL.declined, reason: "refused on demand", code: effect.code }
    case "pending":
    case "other-amount":
    case "amounts-missing":
    case "totals-late":
    case "second-payment":
    case "redirect-away":
      return usual()
    default:
      return assertNever(effect.kind)
  }
}

function paymentOf({ state }: Gateway, { account, payId }: FollowUp): PaymentRecord {
  const payment = state.byPayId(account.merchantId, payId)
  if (!payment) throw new Error(`The payment ${payId} is gone`)
  return payment
}

function originOf({ clock }: Gateway, { bag, xid }: FollowUp, { request }: PaymentRecord): StepOrigin {
  return {
    xid,
    at: clock(),
    by: "shop",
    amount: Number(bag.get("Amount")),
    transIdWas: bag.get("TransID") === request.transId ? "payment" : "own",
  }
}
