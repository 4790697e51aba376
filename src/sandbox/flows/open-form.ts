import { MODULE } from "../codes"
import type { ClearFields } from "../envelope/read-request"
import type { FaultKind } from "../faults"
import type { Gateway, Reply } from "../gateway"
import { isUndecided } from "../ledger/payment"
import type { FormOperation } from "../operations/operation"
import { brokenPage } from "../pages/broken-page"
import { errorPage } from "../pages/error-page"
import { type FormPage, formPage, isWatched } from "../pages/form-page"
import { languageOf } from "../pages/texts"
import { type Refusal, refuseParameter } from "../refusal"

import { walletUrl } from "./begin-payment"
import { newPayment } from "./new-payment"
import { type PreparedForm, prepareForm } from "./prepare-form"
import { logCall } from "./read-call"
import { repeatedRedirect } from "./redirect"

const PAGE_FAULTS: readonly FaultKind[] = ["time-out-before", "html", "empty", "http-500", "slow"]

/** Shows the payment page of a form operation, or why there is none. The payment begins here, undecided. */
export function openForm(gateway: Gateway, operation: FormOperation, fields: ClearFields): Reply {
  const prepared = prepareForm(gateway, operation, fields)
  const fault = gateway.faults.take({
    kinds: PAGE_FAULTS,
    operations: [operation.file, operation.id],
    transIds: [prepared.bag?.get("TransID")],
  })
  if (fault?.kind === "time-out-before") return { kind: "hang" }
  if (fault?.kind === "empty") return { kind: "page", status: 200, html: "" }
  if (fault?.kind === "html") return { kind: "page", status: 200, html: brokenPage() }
  if (fault?.kind === "http-500") return { kind: "page", status: 500, html: brokenPage() }
  const reply = openPrepared(gateway, operation, fields, prepared)
  return fault ? { ...reply, delayMs: fault.delayMs ?? 3_000 } : reply
}

function openPrepared(
  gateway: Gateway,
  operation: FormOperation,
  fields: ClearFields,
  prepared: PreparedForm,
): Reply {
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
  if (prepared.kind === "refused") {
    log(prepared.refusal)
    return { kind: "page", status: 400, html: errorPage(prepared.refusal, languageOf(fields.language)) }
  }
  if (prepared.kind === "finished") {
    log()
    return repeatedRedirect(gateway, prepared)
  }
  const { account, bag, macRefusal } = prepared
  if (prepared.payment && !isUndecided(prepared.payment)) {
    const refusal = refuseParameter(MODULE.usedBefore, "TransID", "this payment is decided already")
    log(refusal)
    return { kind: "page", status: 400, html: errorPage(refusal, languageOf(fields.language)) }
  }
  // A request without a right MAC was not accepted yet.
  log(undefined, macRefusal === undefined)
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
