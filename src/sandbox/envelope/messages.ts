import type { OpenAccount } from "../accounts"
import { firstStep, type PaymentRecord } from "../ledger/payment"
import { type Message, withMac } from "./seal-message"

const NO_ID = "0".repeat(32)

/** Leaves out what is empty: an answer never has `Key=` (protocol notes 3.2). */
export function compact(message: Readonly<Record<string, string | undefined>>): Message {
  return Object.fromEntries(Object.entries(message).filter(([, value]) => value)) as Message
}

/** The result of a form payment, the same for notify and redirect (result tables of both documents). */
export function resultMessage(payment: PaymentRecord, account: OpenAccount): Message {
  const step = firstStep(payment)
  if (!step) throw new Error(`Payment ${payment.payId} has no result yet`)
  const { transId, refNr, userData } = payment.request
  const message = compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: step.xid,
    TransID: transId,
    RefNr: refNr,
    Status: step.status,
    Description: step.description,
    Code: step.code,
    UserData: userData,
    TransactionID: payment.transactionId,
  })
  return withMac(message, account)
}

/** A FAILED answer to a server call that never became a step. */
export function refusalMessage(
  merchantId: string,
  refusal: { code: string; reason: string },
  named: { payId?: string; transId?: string },
): Message {
  return compact({
    mid: merchantId,
    PayID: named.payId ?? NO_ID,
    XID: NO_ID,
    TransID: named.transId,
    Status: "FAILED",
    Description: refusal.reason,
    Code: refusal.code,
  })
}
