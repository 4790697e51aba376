import { MODULE } from "../codes"
import type { FormEndpoint } from "../endpoints/endpoint"
import type { ClearFields } from "../envelope/read-request"
import type { Effect } from "../faults/plan"
import type { Gateway, Reply } from "../gateway"
import { isUndecided } from "../ledger/payment"
import { brokenPage } from "../pages/broken-page"
import { errorPage } from "../pages/error-page"
import { type FormPage, formPage, isWatched } from "../pages/form-page"
import { languageOf } from "../pages/texts"
import { type Refusal, refuseParameter } from "../refusal"

import { walletUrl } from "./begin-payment"
import { carryOut } from "./carry-out"
import { newPayment } from "./new-payment"
import { type PreparedForm, prepareForm } from "./prepare-form"
import { logCall } from "./read-call"
import { repeatedRedirect } from "./redirect"
import { redirectAway } from "./redirect-away"
import type { Examined } from "./work"
import { screenReply } from "./write-answer"

/** Shows the payment page of a form endpoint, or the reason why it cannot. The payment begins here, undecided. */
export async function openForm(
  gateway: Gateway,
  endpoint: FormEndpoint,
  fields: ClearFields,
): Promise<Reply> {
  const { account, bag } = prepareForm(gateway, endpoint, fields)
  const transId = bag?.get("TransID")
  const isFirst = gateway.state.byTransId(transId ?? "", account?.merchantId).length === 0
  const plan = gateway.faults.strike({
    place: "page",
    endpoints: [endpoint.file, endpoint.id],
    transIds: [transId],
    without: isFirst ? ["second-payment"] : [],
  })
  const reply = await carryOut(gateway, plan, () => examineForm(gateway, endpoint, fields, plan.effect))
  return screenReply(plan, reply)
}

function examineForm(
  gateway: Gateway,
  endpoint: FormEndpoint,
  fields: ClearFields,
  effect: Effect | undefined,
): Examined<Reply> {
  const prepared = prepareForm(gateway, endpoint, fields, effect?.kind === "second-payment")
  const log = (refusal?: Refusal, received = false) =>
    logCall(gateway, {
      file: endpoint.file,
      endpoint: endpoint.id,
      merchantId: fields.merchantId,
      bag: prepared.bag,
      table: endpoint.table,
      tableId: received ? endpoint.id : undefined,
      refusal,
    })
  const refuse = (refusal: Refusal): Examined<Reply> => {
    log(refusal)
    const html = errorPage(refusal, languageOf(fields.language))
    return { kind: "result", result: { kind: "page", status: 400, html } }
  }
  if (prepared.kind === "refused") return refuse(prepared.refusal)
  if (prepared.kind === "finished") {
    log()
    return { kind: "result", result: repeatedRedirect(gateway, prepared) }
  }
  if (prepared.payment && !isUndecided(prepared.payment)) {
    return refuse(refuseParameter(MODULE.usedBefore, "TransID", "this payment is decided already"))
  }
  return {
    kind: "work",
    work: {
      module: MODULE.none,
      execute: (todo) => {
        // A request without a valid MAC is not accepted yet.
        log(undefined, prepared.macRefusal === undefined)
        return todo?.kind === "redirect-away"
          ? redirectAway(gateway, endpoint, { fields, prepared, effect: todo })
          : showPage(gateway, endpoint, fields, prepared)
      },
      unexecuted: () => ({ kind: "page", status: 200, html: brokenPage() }),
    },
  }
}

function showPage(
  gateway: Gateway,
  endpoint: FormEndpoint,
  fields: ClearFields,
  prepared: Extract<PreparedForm, { kind: "ready" }>,
): Reply {
  const { account, bag, macRefusal } = prepared
  // A request with a wrong MAC shows its page but never appears in the back office.
  const payment = prepared.payment ?? (macRefusal ? undefined : newPayment(gateway, endpoint, account, bag))
  const page: FormPage = {
    endpoint,
    fields,
    merchantId: account.merchantId,
    amount: bag.get("Amount") ?? "",
    currency: bag.get("Currency") ?? "",
    orderDesc: bag.get("OrderDesc") ?? "",
    transId: bag.get("TransID") ?? "",
    payId: payment?.payId,
    language: languageOf(fields.language),
    channel: bag.get("Channel"),
    walletUrl: payment && walletUrl(gateway, payment),
  }
  return { kind: "page", status: 200, html: formPage(page), watches: isWatched(page) }
}
