import type { FormEndpoint } from "../endpoints/endpoint"
import { resultMessage } from "../envelope/messages"
import type { ClearFields } from "../envelope/read-request"
import type { Gateway, Reply } from "../gateway"
import { firstStep, isUndecided, type PaymentRecord } from "../ledger/payment"
import type { Choice } from "../ledger/turn"
import { METHOD_FACTS } from "../methods"
import { brokenPage } from "../pages/broken-page"
import { closedPage } from "../pages/closed-page"
import { errorPage } from "../pages/error-page"
import { type Language, languageOf } from "../pages/texts"
import type { Refusal } from "../refusal"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"
import { carryOut } from "./carry-out"
import { newPayment } from "./new-payment"
import { type PreparedForm, prepareForm } from "./prepare-form"
import { logCall } from "./read-call"
import { redirectOf, repeatedRedirect } from "./redirect"
import type { Examined } from "./work"
import { screenReply } from "./write-answer"

/** TWINT's final notice arrives 30 to 35 minutes later when the browser was closed (protocol notes 8.3). */
const LATE = 32 * 60_000
/** How long after the redirect the notice is sent when the redirect goes first. */
const BEHIND_REDIRECT = 250

interface Submit {
  readonly endpoint: FormEndpoint
  readonly fields: ClearFields
  readonly choice: Choice
}

/** The shopper pressed a button on the payment page. Pressing again changes nothing and returns the same redirect. */
export async function submitForm(gateway: Gateway, submit: Submit): Promise<Reply> {
  const { endpoint, fields } = submit
  const { bag } = prepareForm(gateway, endpoint, fields)
  const plan = gateway.faults.strike({
    place: "submit",
    endpoints: [endpoint.file, endpoint.id, `${endpoint.method}.submit`],
    transIds: [bag?.get("TransID")],
    payId: fields.payId,
  })
  return screenReply(plan, await carryOut(gateway, plan, () => examineSubmit(gateway, submit)))
}

function examineSubmit(gateway: Gateway, submit: Submit): Examined<Reply> {
  const { endpoint, fields, choice } = submit
  const language = languageOf(fields.language)
  const prepared = prepareForm(gateway, endpoint, fields)
  const refuse = (refusal: Refusal): Examined<Reply> => {
    logSubmit(gateway, submit, { bag: prepared.bag, refusal })
    return { kind: "result", result: { kind: "page", status: 400, html: errorPage(refusal, language) } }
  }
  if (prepared.kind === "refused") return refuse(prepared.refusal)
  if (prepared.kind === "finished") {
    const result = choice === "pay-and-close" ? closed(language) : repeatedRedirect(gateway, prepared)
    return { kind: "result", result }
  }
  if (prepared.macRefusal) return refuse(prepared.macRefusal)
  const { account, bag, payment } = prepared
  const waitsAlready = choice === "request" && payment !== undefined && firstStep(payment) !== undefined
  if (payment && (waitsAlready || !isUndecided(payment))) {
    const result = choice === "pay-and-close" ? closed(language) : redirectOf(gateway, account, payment)
    return { kind: "result", result }
  }
  const begun = payment ?? newPayment(gateway, endpoint, account, bag)
  const { payId, firstXid: id, request } = begun
  return {
    kind: "work",
    work: {
      module: METHOD_FACTS[endpoint.method].module,
      execute: () => decide(gateway, submit, { ...prepared, payment: begun }),
      accept: () => ({
        result: closed(language),
        late: {
          kind: "decision",
          id,
          merchantId: account.merchantId,
          transId: request.transId,
          payId,
          turn: choice,
        },
      }),
      unexecuted: () => ({ kind: "page", status: 200, html: brokenPage() }),
    },
  }
}

async function decide(
  gateway: Gateway,
  submit: Submit,
  { account, bag, payment }: Extract<PreparedForm, { kind: "ready" }> & { payment: PaymentRecord },
): Promise<Reply> {
  const { choice, fields } = submit
  const decided = applyDecision(gateway, account, payment, choice)
  logSubmit(gateway, submit, {
    bag,
    tableId: submit.endpoint.id,
    answer: { ...resultMessage(decided, account) },
  })
  await announce(gateway, account, decided, noticeDelay(gateway, decided, choice))
  return choice === "pay-and-close"
    ? closed(languageOf(fields.language))
    : redirectOf(gateway, account, decided)
}

function logSubmit(
  gateway: Gateway,
  { endpoint, fields }: Submit,
  rest: Pick<Parameters<typeof logCall>[1], "bag" | "tableId" | "refusal" | "answer">,
): void {
  const { file, table, method } = endpoint
  logCall(gateway, { file, endpoint: `${method}.submit`, merchantId: fields.merchantId, table, ...rest })
}

function noticeDelay({ settings }: Gateway, payment: PaymentRecord, choice: Choice): number {
  const browserIsGone = choice === "pay-and-close"
  if (browserIsGone && settings.twintLateNotify && payment.request.method === "twint") {
    return Math.round(LATE * settings.timeFactor)
  }
  return settings.notifyFirst || browserIsGone ? 0 : BEHIND_REDIRECT
}

const closed = (language: Language): Reply => ({ kind: "page", status: 200, html: closedPage(language) })
