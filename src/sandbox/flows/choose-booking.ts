import { DETAIL } from "../codes"
import type { Gateway } from "../gateway"
import { type Booking, refused } from "../ledger/booking"
import { wasAnswered } from "../ledger/notice"
import { firstStep, isOpenStep, type PaymentRecord } from "../ledger/payment"
import { isReconciled } from "../ledger/reconciliation"
import { simulatedBooking, simulatedDetail } from "../ledger/simulation"

import type { FollowUp } from "./follow-up"

/** How the gateway's rules book a follow-up now. */
export function chooseBooking(
  gateway: Gateway,
  { account, endpoint, bag, xid }: Omit<FollowUp, "payId">,
  payment: PaymentRecord,
): Booking | "answer-only" {
  const { assumptions } = account
  if (gateway.settings.followUpsWaitForNotify && waitsForNotify(gateway, payment)) {
    return refused(DETAIL.otherStepRunning, "the first notify is not answered yet")
  }
  if (assumptions.followUpWhileOpen === "refused" && hasOpenStep(gateway, payment, xid)) {
    return refused(DETAIL.otherStepRunning, "an earlier step is not completed yet")
  }
  return (
    simulatedBooking(payment, simulatedDetail(bag.get("OrderDesc"))) ??
    endpoint.book(payment, {
      amount: Number(bag.get("Amount")),
      currency: bag.get("Currency") ?? "",
      completes: bag.get("CompleteType") === "YES",
      reconciled: reconciled(gateway, payment),
      assumptions,
    })
  )
}

/** Whether Alipay's daily reconciliation came after the payment. */
export function reconciled({ clock, settings, state }: Gateway, payment: PaymentRecord): boolean {
  const paidAt = firstStep(payment)?.at ?? payment.createdAt
  return isReconciled(paidAt, clock(), settings.reconciliationAt, state.reconciledAt)
}

function waitsForNotify(gateway: Gateway, payment: PaymentRecord): boolean {
  if (payment.request.urlNotify === undefined) return false
  return !gateway.state
    .allDeliveries()
    .some((delivery) => delivery.payId === payment.payId && wasAnswered(delivery))
}

/** Whether another step was accepted but not executed. */
function hasOpenStep({ state }: Gateway, payment: PaymentRecord, xid: string): boolean {
  return (
    payment.steps.some((step) => isOpenStep(step) && ![xid, payment.firstXid].includes(step.xid)) ||
    state
      .allLateWork()
      .some((late) => late.kind === "follow-up" && late.payId === payment.payId && late.id !== xid)
  )
}
