import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { MODULE } from "../codes"
import type { FormEndpoint } from "../endpoints/endpoint"
import { type ClearFields, readRequest } from "../envelope/read-request"
import type { Message } from "../envelope/seal-message"
import type { Gateway } from "../gateway"
import type { PaymentRecord } from "../ledger/payment"
import { type Refusal, refuseParameter } from "../refusal"

import { checkContract } from "./check-contract"
import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"
import { recallReqId, type Recollection } from "./req-id"

export type PreparedForm =
  | {
      readonly kind: "refused"
      readonly refusal: Refusal
      readonly account?: OpenAccount
      readonly bag?: ParameterBag
    }
  /** The same ReqID was already finished: its result is repeated (protocol notes 10.1). */
  | {
      readonly kind: "finished"
      readonly account: OpenAccount
      readonly bag: ParameterBag
      readonly answer: Message
    }
  | {
      readonly kind: "ready"
      readonly account: OpenAccount
      readonly bag: ParameterBag
      readonly payment?: PaymentRecord
      /** Reported only at submit: with a wrong key the page is still shown (protocol notes 5.1). */
      readonly macRefusal?: Refusal
    }

/**
 * Reads and checks the request of a form payment; creates nothing. The page identifies the payment, and without a page
 * the TransID does: a second payment of a TransID begins only with the fault `second-payment`.
 */
export function prepareForm(
  gateway: Gateway,
  endpoint: FormEndpoint,
  fields: ClearFields,
  isSecond = false,
): PreparedForm {
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  if (reading.kind === "refused") return { kind: "refused", refusal: reading.refusal }
  const { account, bag } = reading
  const refusal = checkContract(account, endpoint) ?? checkAgainst(gateway, account, endpoint.table, bag)
  if (refusal) return { kind: "refused", account, bag, refusal }
  const named = gateway.state.byTransId(bag.get("TransID") ?? "", account.merchantId)
  const onPage = named.find(({ payId }) => payId === fields.payId)
  const earlier: Recollection = onPage || isSecond ? { kind: "new" } : recallReqId(gateway, account, bag)
  switch (earlier.kind) {
    case "finished":
      return { kind: "finished", account, bag, answer: earlier.answer }
    case "refused":
      return { kind: "refused", account, bag, refusal: earlier.refusal }
    case "new":
      break
    default:
      return assertNever(earlier)
  }
  const payment = onPage ?? named.at(-1)
  if (payment && !isSameRequest(payment, bag)) {
    const reused = refuseParameter(MODULE.usedBefore, "TransID", "belongs to another payment")
    return { kind: "refused", account, bag, refusal: reused }
  }
  const macRefusal = checkMac(account, bag, account.requireMac)
  return { kind: "ready", account, bag, payment: isSecond ? undefined : payment, macRefusal }
}

/** A page that is merely opened again sends the same parameters. */
function isSameRequest(payment: PaymentRecord, bag: ParameterBag): boolean {
  const sent = bag.toRecord()
  const names = Object.keys(sent)
  return (
    names.length === Object.keys(payment.parameters).length &&
    names.every((name) => payment.parameters[name] === sent[name])
  )
}
