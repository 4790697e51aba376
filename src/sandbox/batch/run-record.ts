import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import { reconciled } from "../flows/run-follow-up"
import type { Gateway } from "../gateway"
import { applyBooking } from "../ledger/apply"
import type { Booking } from "../ledger/booking"
import { STEP_OF_ACTION } from "../ledger/simulation"
import { METHOD_FACTS } from "../methods"
import { OPERATIONS } from "../operations"

import type { BatchLine } from "./read-batch-file"

const ACTIONS = { Credit: "credit", Reverse: "reverse" } as const

/** Carries one record out in the gateway's ledger and says with which Code; the shop gets no notice of it. */
export function runRecord(gateway: Gateway, line: BatchLine): string {
  const notProcessed = (detail: string) => composeCode("2", MODULE.notProcessed, detail)
  const action = Object.entries(ACTIONS).find(([word]) => word === line.action)?.[1]
  if (line.type !== "Alipay" || !action) return notProcessed(DETAIL.notSupported)
  const payment = gateway.state.byPayId(line.merchantId, line.payId)
  if (!payment || payment.request.transId !== line.transId) return notProcessed(DETAIL.notFound)
  const facts = METHOD_FACTS[payment.request.method]
  const operation = OPERATIONS.find((each) => each.kind === "follow-up" && each.action === action)
  const supported = operation?.kind === "follow-up" && operation.tables[payment.request.method]
  if (facts.brand !== "alipay" || operation?.kind !== "follow-up" || !supported)
    return composeCode("2", facts.module, DETAIL.notSupported)
  if (!/^[1-9]\d{0,9}$/.test(line.amount)) return composeCode("2", facts.module, DETAIL.belowMinimum)
  const amount = Number(line.amount)
  const fault = gateway.faults.take({
    kinds: ["refuse"],
    operations: ["batch"],
    transIds: [line.transId],
    namedOnly: true,
  })
  const booking: Booking = fault
    ? { kind: "refused", detail: DETAIL.declined, reason: "refused on demand", code: fault.code }
    : operation.book(payment, { amount, currency: line.currency, reconciled: reconciled(gateway, payment) })
  const origin = { xid: gateway.newId(), at: gateway.clock(), by: "shop" as const, amount }
  const applied = applyBooking(payment, booking, STEP_OF_ACTION[action], origin)
  gateway.state.savePayment(applied.payment)
  return applied.step.status === "OK" ? SUCCESS : applied.step.code
}
