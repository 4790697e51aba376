import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import type { AmountName } from "../faults/fault"
import { firstStep, type PaymentRecord, type Step } from "../ledger/payment"
import { amountAuthOf, totalsOf } from "../ledger/totals"

import { type AnswerField, type Occasion, RESULT_TABLES } from "./answer-fields"
import { type Message, withMac } from "./seal-message"

const NO_ID = "0".repeat(32)

/** Removes empty values: an answer never contains `Key=` (protocol notes 3.2). */
export function compact(message: Readonly<Record<string, string | undefined>>): Message {
  return Object.fromEntries(Object.entries(message).filter(([, value]) => value)) as Message
}

/** The seven parameters at the start of every answer about a payment, and the shop's reference. */
export function stepMessage(payment: PaymentRecord, account: OpenAccount, step: Step): Message {
  const { transId, refNr, method } = payment.request
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: step.xid,
    TransID: transId,
    [RESULT_TABLES[method].reference]: refNr,
    Status: step.status,
    Description: step.description,
    Code: step.code,
  })
}

/** The result of a payment by the table of its method (result tables of the documents). */
export function resultMessage(payment: PaymentRecord, account: OpenAccount, instead?: Step): Message {
  const step = instead ?? firstStep(payment)
  if (!step) throw new Error(`Payment ${payment.payId} has no result yet`)
  const { mac, fields } = RESULT_TABLES[payment.request.method]
  const message = {
    ...stepMessage(payment, account, step),
    ...fieldsOf(fields, payment, step, account),
    ...(account.assumptions.tellsAmounts ? amountFields(payment, account) : {}),
  }
  return mac ? withMac(message, account) : message
}

/** The fields of an answer that belong to this result. */
export function fieldsOf(
  fields: readonly AnswerField[],
  payment: PaymentRecord,
  step: Step,
  account: OpenAccount,
): Message {
  const present = fields.filter(({ when }) => isOccasion(when, step, account))
  return compact(Object.fromEntries(present.map(({ name, of }) => [name, of(payment, step)])))
}

function isOccasion(when: Occasion, { status }: Step, account: OpenAccount): boolean {
  switch (when) {
    case "always":
      return true
    case "paid":
      return status === "OK"
    case "failed":
      return status === "FAILED"
    case "failed-by-agreement":
      return status === "FAILED" && account.errorText
    default:
      return assertNever(when)
  }
}

/** The three amounts of an inquiry, in minor units (protocol notes 10.3). */
export function amountFields(
  payment: PaymentRecord,
  { assumptions }: OpenAccount,
): Record<AmountName, string> {
  const { captured, credited } = totalsOf(payment)
  return {
    AmountAuth: String(amountAuthOf(payment, assumptions.amountAuth)),
    AmountCap: String(captured),
    AmountCred: String(credited),
  }
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
