import { MODULE } from "../codes"
import type { ClearFields } from "../envelope/read-request"
import type { Deed } from "../faults/plan"
import type { Gateway, Reply } from "../gateway"
import { isUndecided } from "../ledger/payment"
import type { FormOperation } from "../operations/operation"
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

/** Shows the payment page of a form operation, or the reason why it cannot. The payment begins here, undecided. */
export async function openForm(
  gateway: Gateway,
  operation: FormOperation,
  fields: ClearFields,
): Promise<Reply> {
  const { account, bag } = prepareForm(gateway, operation, fields)
  const transId = bag?.get("TransID")
  const isFirst = gateway.state.byTransId(transId ?? "", account?.merchantId).length === 0
  const plan = gateway.faults.strike({
    place: "page",
    operations: [operation.file, operation.id],
    transIds: [transId],
    without: isFirst ? ["second-payment"] : [],
  })
  const reply = await carryOut(gateway, plan, () => examineForm(gateway, operation, fields, plan.deed))
  return screenReply(plan, reply)
}

function examineForm(
  gateway: Gateway,
  operation: FormOperation,
  fields: ClearFields,
  deed: Deed | undefined,
): Examined<Reply> {
  const prepared = prepareForm(gateway, operation, fields, deed?.kind === "second-payment")
  const log = (refusal?: Refusal, received = false) =>
    logCall(gateway, {
      file: operation.file,
      operation: operation.id,
      merchantId: fields.merchantId,
      bag: prepared.bag,
      table: operation.table,
      tableId: received ? operation.id : undefined,
      refusal,
    })
  const refuse = (refusal: Refusal): Examined<Reply> => {
    log(refusal)
    const html = errorPage(refusal, languageOf(fields.language))
    return { kind: "told", told: { kind: "page", status: 400, html } }
  }
  if (prepared.kind === "refused") return refuse(prepared.refusal)
  if (prepared.kind === "finished") {
    log()
    return { kind: "told", told: repeatedRedirect(gateway, prepared) }
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
          ? redirectAway(gateway, operation, { fields, prepared, deed: todo })
          : showPage(gateway, operation, fields, prepared)
      },
      unexecuted: () => ({ kind: "page", status: 200, html: brokenPage() }),
    },
  }
}

function showPage(
  gateway: Gateway,
  operation: FormOperation,
  fields: ClearFields,
  prepared: Extract<PreparedForm, { kind: "ready" }>,
): Reply {
  const { account, bag, macRefusal } = prepared
  // A request with a wrong MAC shows its page but never appears in the back office.
  const payment = prepared.payment ?? (macRefusal ? undefined : newPayment(gateway, operation, account, bag))
  const page: FormPage = {
    operation,
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
