import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { clearParts, urlSafe } from "../envelope/clear-parts"
import { resultMessage } from "../envelope/messages"
import { clearMessage, type Message } from "../envelope/seal-message"
import { spoilingOf, writeMessage } from "../envelope/spoil"
import type { Gateway, Reply } from "../gateway"
import { firstStep, type PaymentRecord } from "../ledger/payment"
import { METHOD_FACTS } from "../methods"

import type { PreparedForm } from "./prepare-form"

export interface ReturnAddress {
  readonly url: string
  readonly transId: string
  readonly payId?: string
  /** Response=encrypt; otherwise the parameters are sent unencrypted (protocol notes 7). */
  readonly encrypt: boolean
  readonly plain?: string
  readonly custom?: string
}

/** Sends the browser back with a result in the query. */
export function redirectTo(
  gateway: Gateway,
  account: OpenAccount,
  address: ReturnAddress,
  message: Message,
): Reply {
  const { answer } = gateway.faults.strike({
    place: "redirect",
    endpoints: ["redirect"],
    transIds: [address.transId],
    payId: address.payId,
  })
  const spoiling = spoilingOf(answer)
  const result =
    address.encrypt && spoiling !== "clear-text"
      ? writeMessage(message, account, spoiling)
      : urlSafe(clearMessage(message, account)).replaceAll("+", "%2B")
  return { kind: "redirect", location: `${address.url}?${result}${clearParts(address)}` }
}

/** Where the browser of a decided payment goes: OK to URLSuccess, FAILED to URLFailure, open ones depending on the method. */
export function returnAddress(payment: PaymentRecord): ReturnAddress {
  const { request, payId } = payment
  const { transId, encryptRedirect, plain, custom } = request
  return { url: urlFor(payment), transId, payId, encrypt: encryptRedirect, plain, custom }
}

function urlFor(payment: PaymentRecord): string {
  const { urlSuccess, urlFailure, method } = payment.request
  const status = firstStep(payment)?.status ?? "FAILED"
  const success = urlSuccess ?? ""
  const failure = urlFailure ?? ""
  switch (status) {
    case "OK":
      return success
    case "FAILED":
      return failure
    case "PENDING":
    case "AUTHORIZE_REQUEST":
      return METHOD_FACTS[method].openResultGoesTo === "URLSuccess" ? success : failure
    default:
      return assertNever(status)
  }
}

/** The redirect of a decided payment. */
export function redirectOf(gateway: Gateway, account: OpenAccount, payment: PaymentRecord): Reply {
  return redirectTo(gateway, account, returnAddress(payment), resultMessage(payment, account))
}

/** The redirect of a request whose ReqID was already finished: the stored result, to the addresses of this request. */
export function repeatedRedirect(
  gateway: Gateway,
  { account, bag, answer }: Extract<PreparedForm, { kind: "finished" }>,
): Reply {
  const address = {
    url: bag.get(answer["Status"] === "FAILED" ? "URLFailure" : "URLSuccess") ?? "",
    transId: bag.get("TransID") ?? "",
    encrypt: bag.get("Response") === "encrypt",
    plain: bag.get("Plain"),
    custom: bag.get("Custom"),
  }
  return redirectTo(gateway, account, address, answer)
}
