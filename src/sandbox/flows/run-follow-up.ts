import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { DETAIL, SUCCESS } from "../codes"
import { compact, fieldsOf } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { Fault } from "../faults"
import type { Gateway } from "../gateway"
import { applyBooking } from "../ledger/apply"
import type { Booking } from "../ledger/booking"
import { firstStep, type PaymentRecord, type Step } from "../ledger/payment"
import { isReconciled } from "../ledger/reconciliation"
import { simulatedBooking, simulatedDetail, STEP_OF_ACTION } from "../ledger/simulation"
import { wasAnswered } from "../notify/notice"
import type { FollowUpOperation, FollowUpTable } from "../operations/operation"

/** Executes a capture, credit or reversal: books the step, or its refusal as a failed step, and writes the answer. */
export function runFollowUp(
  gateway: Gateway,
  account: OpenAccount,
  operation: FollowUpOperation,
  call: { bag: ParameterBag; payment: PaymentRecord; table: FollowUpTable; fault?: Fault },
): Message {
  const { bag, payment, table } = call
  const origin = {
    xid: gateway.newId(),
    at: gateway.clock(),
    by: "shop" as const,
    amount: Number(bag.get("Amount")),
    transIdWas: bag.get("TransID") === payment.request.transId ? ("payment" as const) : ("own" as const),
  }
  const booking = chooseBooking(gateway, operation, call)
  if (booking === "answer-only") {
    const kind = STEP_OF_ACTION[operation.action]
    const simulated: Step = { ...origin, kind, status: "OK", code: SUCCESS, description: "simulated" }
    return answerOf(account, call, simulated, table)
  }
  const applied = applyBooking(payment, booking, STEP_OF_ACTION[operation.action], origin)
  gateway.state.savePayment(applied.payment)
  return answerOf(account, call, applied.step, table)
}

function chooseBooking(
  gateway: Gateway,
  operation: FollowUpOperation,
  { bag, payment, fault }: { bag: ParameterBag; payment: PaymentRecord; fault?: Fault },
): Booking | "answer-only" {
  if (fault?.kind === "refuse") {
    return { kind: "refused", detail: DETAIL.declined, reason: "refused on demand", code: fault.code }
  }
  if (gateway.settings.followUpsWaitForNotify && waitsForNotify(gateway, payment)) {
    return {
      kind: "refused",
      detail: DETAIL.otherStepRunning,
      reason: "the first notify is not answered yet",
    }
  }
  return (
    simulatedBooking(payment, simulatedDetail(bag.get("OrderDesc"))) ??
    operation.book(payment, {
      amount: Number(bag.get("Amount")),
      currency: bag.get("Currency") ?? "",
      completes: bag.get("CompleteType") === "YES",
      reconciled: reconciled(gateway, payment),
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

function answerOf(
  account: OpenAccount,
  { bag, payment }: { bag: ParameterBag; payment: PaymentRecord },
  step: Step,
  table: FollowUpTable,
): Message {
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: step.xid,
    TransID: bag.get("TransID"),
    Status: step.status,
    Description: step.description,
    Code: step.code,
    ...Object.fromEntries(table.echoes.map((name) => [name, bag.get(name)])),
    ...fieldsOf(table.errors ?? [], payment, step, account),
  })
}
