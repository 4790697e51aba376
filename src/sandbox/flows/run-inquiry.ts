import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import { compact, resultMessage } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { Gateway } from "../gateway"
import { firstStep, type PaymentRecord } from "../ledger/payment"
import { totalsOf } from "../ledger/totals"
import { lastStatusOf } from "../ledger/view"
import { METHOD_FACTS } from "../methods"
import type { InquiryOperation } from "../operations/operation"
import { type Refusal, refuseParameter } from "../refusal"

import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"

/**
 * Answers an inquiry. The general ones need no MAC, but a wrong one is refused; inquireExt demands it like a payment
 * (protocol notes 5.1, 5.4).
 */
export function runInquiry(
  gateway: Gateway,
  account: OpenAccount,
  operation: InquiryOperation,
  bag: ParameterBag,
): { refusal: Refusal } | { answer: Message } {
  const needsMac = operation.tells === "payment-status" && account.requireMac
  const refusal = checkAgainst(gateway, account, operation.table, bag) ?? checkMac(account, bag, needsMac)
  if (refusal) return { refusal }
  const payment = operation.find(bag, {
    byPayId: (payId) => gateway.state.byPayId(account.merchantId, payId),
    byTransId: (transId) => gateway.state.byTransId(transId, account.merchantId),
    now: gateway.clock(),
  })
  if (!payment) {
    const code = composeCode("2", MODULE.notProcessed, DETAIL.notFound)
    return { refusal: { code, reason: "there is no such payment" } }
  }
  if (operation.tells === "amounts") return { answer: amountsAnswer(account, payment) }
  const mismatch = inquireExtProblem(operation, payment, bag)
  return mismatch ? { refusal: mismatch } : { answer: statusAnswer(account, payment, bag) }
}

/** Status tells that the inquiry worked; the three amounts tell the state (protocol notes 10.3). */
function amountsAnswer(account: OpenAccount, payment: PaymentRecord): Message {
  const { authorized, captured, credited } = totalsOf(payment)
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: payment.steps.at(-1)?.xid ?? payment.firstXid,
    TransID: payment.request.transId,
    Status: "OK",
    Description: "success",
    Code: SUCCESS,
    AmountAuth: String(authorized),
    AmountCap: String(captured),
    AmountCred: String(credited),
    LastStatus: lastStatusOf(payment),
  })
}

/** inquireExt asks about one Spot payment with its own amount; everything else is a question about another payment. */
function inquireExtProblem(
  { methods, file }: InquiryOperation,
  { request }: PaymentRecord,
  bag: ParameterBag,
): Refusal | undefined {
  const { label, module } = METHOD_FACTS[request.method]
  if (methods && !methods.includes(request.method)) {
    const code = composeCode("2", module, DETAIL.notSupported)
    return { code, reason: `${file} is not supported by ${label}` }
  }
  if (Number(bag.get("Amount")) !== request.amount) {
    return refuseParameter(MODULE.value, "Amount", `the payment is ${request.amount}`)
  }
  if (bag.get("Currency") !== request.currency) {
    return refuseParameter(MODULE.value, "Currency", `the payment is in ${request.currency}`)
  }
  return undefined
}

/** Status is the payment's own (protocol notes 10.3, inquireExt). UserData and RefNr are those of the inquiry. */
function statusAnswer(account: OpenAccount, payment: PaymentRecord, bag: ParameterBag): Message {
  const first = firstStep(payment)
  const { module } = METHOD_FACTS[payment.request.method]
  const voided = first?.undone && {
    ...first,
    status: "FAILED" as const,
    code: composeCode("2", module, DETAIL.voided),
    description: "reversed",
  }
  const { TID: _, ...result } = resultMessage(payment, account, voided || first)
  return compact({ ...result, RefNr: bag.get("RefNr"), UserData: bag.get("UserData") })
}
