import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { MODULE } from "../codes"
import type { Message } from "../envelope/seal-message"
import type { Fault } from "../faults"
import type { Gateway } from "../gateway"
import type { PaymentCallOperation } from "../operations/operation"
import { type Refusal, refuseParameter } from "../refusal"

import { beginPayment } from "./begin-payment"
import { checkContract } from "./check-contract"
import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"

/**
 * Answers a server call that begins a payment. A finished ReqID is answered from memory (protocol notes 10.1). A
 * TransID can be sent once: a second call would be a second payment.
 */
export function runPaymentCall(
  gateway: Gateway,
  account: OpenAccount,
  operation: PaymentCallOperation,
  call: { bag: ParameterBag; fault?: Fault },
): { refusal: Refusal } | { answer: Message; clear: string } {
  const { bag } = call
  const refusal =
    checkContract(account, operation.method) ??
    checkAgainst(gateway, account, operation.table, bag) ??
    checkMac(account, bag, account.requireMac)
  if (refusal) return { refusal }
  const hasReqId = operation.table.some(({ name }) => name.toLowerCase() === "reqid")
  const reqId = hasReqId ? bag.get("ReqID") : undefined
  const earlier = reqId ? gateway.state.recall(account.merchantId, reqId) : undefined
  if (earlier) return { answer: earlier.answer, clear: "" }
  if (gateway.state.byTransId(bag.get("TransID") ?? "", account.merchantId)) {
    return { refusal: refuseParameter(MODULE.usedBefore, "TransID", "has a payment already") }
  }
  return beginPayment(gateway, account, operation, call)
}
