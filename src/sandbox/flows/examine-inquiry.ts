import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import type { InquiryEndpoint } from "../endpoints/endpoint"
import { amountFields, compact, resultMessage } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import { AMOUNT_NAMES } from "../faults/fault"
import type { Effect } from "../faults/plan"
import type { Gateway } from "../gateway"
import { asOf, beforeLastStep } from "../ledger/known-so-far"
import { firstStep, type PaymentRecord } from "../ledger/payment"
import { lastStatusOf } from "../ledger/view"
import { METHOD_FACTS } from "../methods"
import { type Refusal, refuseParameter } from "../refusal"

import { checkMac } from "./check-mac"
import { findPayment } from "./find-payment"
import { namedRefusal } from "./named-refusal"
import { checkAgainst } from "./read-call"
import type { CallExamined, Result, ServerCall } from "./server-work"
import { learnFromWallet } from "./wallet-news"

/**
 * An inquiry only reads, so there is nothing to do later. The general ones need no MAC, but a wrong one is refused;
 * inquireExt requires it like a payment (protocol notes 5.1, 5.4).
 */
export function examineInquiry(
  gateway: Gateway,
  endpoint: InquiryEndpoint,
  { account, bag }: ServerCall,
): CallExamined {
  const needsMac = endpoint.reports === "payment-status" && account.requireMac
  const refusal = checkAgainst(gateway, account, endpoint.table, bag) ?? checkMac(account, bag, needsMac)
  if (refusal) return { kind: "refused", refusal }
  return {
    kind: "work",
    table: endpoint.table,
    tableId: endpoint.id,
    work: {
      module: MODULE.none,
      execute: (effect) => answerInquiry(gateway, endpoint, { account, bag }, effect),
    },
  }
}

function answerInquiry(
  gateway: Gateway,
  endpoint: InquiryEndpoint,
  { account, bag }: ServerCall,
  effect?: Effect,
): Result {
  if (effect?.kind === "refuse") {
    const code = effect.code ?? composeCode("2", MODULE.none, DETAIL.overloaded)
    return refusedResult(account, bag, { code, reason: "refused on demand" })
  }
  const payment = findPayment(gateway, account, endpoint, bag)
  if (!payment) {
    const code = composeCode("2", MODULE.notProcessed, DETAIL.notFound)
    return refusedResult(account, bag, { code, reason: "there is no such payment" })
  }
  switch (endpoint.reports) {
    case "amounts":
      return { answer: amountsAnswer(account, knownOf(gateway, account, payment, effect), effect) }
    case "payment-status": {
      const mismatch = inquireExtProblem(endpoint, payment, bag)
      if (mismatch) return refusedResult(account, bag, mismatch)
      return { answer: statusAnswer(account, learnFromWallet(gateway, account, payment), bag) }
    }
    default:
      return assertNever(endpoint.reports)
  }
}

const refusedResult = (account: OpenAccount, bag: ParameterBag, refusal: Refusal): Result => ({
  refusal,
  answer: namedRefusal(account, bag, refusal),
})

/** The payment as inquiries see it: totals may lag behind. */
function knownOf(
  { clock }: Gateway,
  { assumptions }: OpenAccount,
  payment: PaymentRecord,
  effect: Effect | undefined,
): PaymentRecord {
  if (effect?.kind === "totals-late") return beforeLastStep(payment)
  const { totalsAfterMs } = assumptions
  return totalsAfterMs === 0 ? payment : asOf(payment, clock() - totalsAfterMs)
}

/** Status is that of the inquiry itself; the three amounts give the payment's state (protocol notes 10.3). */
function amountsAnswer(account: OpenAccount, payment: PaymentRecord, effect: Effect | undefined): Message {
  const missing = effect?.kind === "amounts-missing" ? (effect.missing ?? AMOUNT_NAMES) : []
  const amounts = Object.entries(amountFields(payment, account))
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: payment.steps.at(-1)?.xid ?? payment.firstXid,
    TransID: payment.request.transId,
    Status: "OK",
    Description: "success",
    Code: SUCCESS,
    ...Object.fromEntries(amounts.filter(([name]) => !missing.some((each) => each === name))),
    LastStatus: lastStatusOf(payment),
  })
}

/** inquireExt is for a Spot payment with its own amount; with anything else the inquiry means another payment. */
function inquireExtProblem(
  { methods, file }: InquiryEndpoint,
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

/** Status is the payment's own (protocol notes 10.3, inquireExt). UserData and RefNr are echoed from the inquiry. */
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
