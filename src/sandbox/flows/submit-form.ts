import { composeCode, DETAIL } from "../codes"
import { resultMessage } from "../envelope/messages"
import type { ClearFields } from "../envelope/read-request"
import type { Fault } from "../faults"
import type { Gateway, Reply } from "../gateway"
import type { Choice } from "../ledger/decide"
import { isUndecided, type PaymentRecord } from "../ledger/payment"
import { METHOD_FACTS } from "../methods"
import type { FormOperation } from "../operations/operation"
import { closedPage } from "../pages/closed-page"
import { errorPage } from "../pages/error-page"
import { type Language, languageOf } from "../pages/texts"
import type { Refusal } from "../refusal"

import { announce } from "./announce"
import { newPayment } from "./new-payment"
import { prepareForm } from "./prepare-form"
import { logCall } from "./read-call"
import { redirectOf, repeatedRedirect } from "./redirect"
import { settleDecision } from "./settle-decision"

/** TWINT's final notice when the browser was closed comes after 30 to 35 minutes (protocol notes 8.3). */
const LATE = 32 * 60_000
/** How far the notice stays behind the browser when the redirect goes first. */
const BEHIND_REDIRECT = 250

/** The shopper pressed a button on the payment page. Pressing again changes nothing and leads to the same place. */
export async function submitForm(
  gateway: Gateway,
  operation: FormOperation,
  fields: ClearFields,
  choice: Choice,
): Promise<Reply> {
  const language = languageOf(fields.language)
  const prepared = prepareForm(gateway, operation, fields)
  const refuse = (refusal: Refusal): Reply => {
    const { file, table } = operation
    const submit = `${operation.method}.submit`
    logCall(gateway, {
      file,
      operation: submit,
      merchantId: fields.merchantId,
      bag: prepared.bag,
      table,
      refusal,
    })
    return { kind: "page", status: 400, html: errorPage(refusal, language) }
  }
  if (prepared.kind === "refused") return refuse(prepared.refusal)
  if (prepared.kind === "finished") {
    return choice === "pay-and-close" ? closed(language) : repeatedRedirect(gateway, prepared)
  }
  if (prepared.macRefusal) return refuse(prepared.macRefusal)
  const { account, bag } = prepared
  const payment = prepared.payment ?? newPayment(gateway, operation, account, bag)
  const waitsAlready = choice === "request" && payment.steps.length > 0
  if (waitsAlready || !isUndecided(payment)) {
    return choice === "pay-and-close" ? closed(language) : redirectOf(gateway, account, payment)
  }
  const fault = gateway.faults.take({
    kinds: ["refuse", "time-out-after"],
    operations: [operation.file, operation.id],
    transIds: [payment.request.transId],
  })
  const decided = settleDecision(gateway, account, payment, choice, {
    forcedCode: refusedBy(fault, operation),
  })
  logCall(gateway, {
    file: operation.file,
    operation: `${operation.method}.submit`,
    merchantId: account.merchantId,
    bag,
    table: operation.table,
    tableId: operation.id,
    answer: { ...resultMessage(decided, account) },
  })
  await announce(gateway, account, decided, noticeDelay(gateway, decided, choice))
  if (fault?.kind === "time-out-after") return { kind: "hang" }
  return choice === "pay-and-close" ? closed(language) : redirectOf(gateway, account, decided)
}

function refusedBy(fault: Fault | undefined, { method }: FormOperation): string | undefined {
  if (fault?.kind !== "refuse") return undefined
  return fault.code ?? composeCode("2", METHOD_FACTS[method].module, DETAIL.declined)
}

function noticeDelay({ settings }: Gateway, payment: PaymentRecord, choice: Choice): number {
  const browserIsGone = choice === "pay-and-close"
  if (browserIsGone && settings.twintLateNotify && payment.request.method === "twint") {
    return Math.round(LATE * settings.timeFactor)
  }
  return settings.notifyFirst || browserIsGone ? 0 : BEHIND_REDIRECT
}

const closed = (language: Language): Reply => ({ kind: "page", status: 200, html: closedPage(language) })
