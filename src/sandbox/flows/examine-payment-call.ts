import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { MODULE } from "../codes"
import type { PaymentCallEndpoint } from "../endpoints/endpoint"
import type { Gateway } from "../gateway"
import { METHOD_FACTS } from "../methods"
import { refuseParameter } from "../refusal"

import { acceptPayment, beginPayment } from "./begin-payment"
import { checkContract } from "./check-contract"
import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"
import { recallReqId } from "./req-id"
import type { CallExamined, ServerCall } from "./server-work"

/**
 * A server call that begins a payment. A finished ReqID is answered from memory (protocol notes 10.1). A TransID can be
 * sent once: a second call would be a second payment, which only the fault `second-payment` creates.
 */
export function examinePaymentCall(
  gateway: Gateway,
  endpoint: PaymentCallEndpoint,
  call: ServerCall,
): CallExamined {
  const { account, bag } = call
  const refusal =
    checkContract(account, endpoint) ??
    checkAgainst(gateway, account, endpoint.table, bag) ??
    checkMac(account, bag, account.requireMac)
  if (refusal) return { kind: "refused", refusal }
  const named = { table: endpoint.table, tableId: endpoint.tableId ?? endpoint.id }
  if (!call.isSecond) {
    const earlier = recalled(gateway, account, endpoint, call)
    switch (earlier.kind) {
      case "refused":
        return earlier
      case "finished":
        return { kind: "repeated", answer: earlier.answer, ...named }
      case "new":
        break
      default:
        return assertNever(earlier)
    }
    if (gateway.state.byTransId(bag.get("TransID") ?? "", account.merchantId).length > 0) {
      return {
        kind: "refused",
        refusal: refuseParameter(MODULE.usedBefore, "TransID", "has a payment already"),
      }
    }
  }
  return {
    kind: "work",
    ...named,
    work: {
      module: METHOD_FACTS[endpoint.method].module,
      execute: (effect) => beginPayment(gateway, account, endpoint, { bag, effect }),
      accept: (verdict) => acceptPayment(gateway, account, endpoint, { bag, verdict }),
    },
  }
}

function recalled(
  gateway: Gateway,
  account: OpenAccount,
  { table }: PaymentCallEndpoint,
  { bag }: ServerCall,
): ReturnType<typeof recallReqId> {
  const hasReqId = table.some(({ name }) => name.toLowerCase() === "reqid")
  return hasReqId ? recallReqId(gateway, account, bag) : { kind: "new" }
}
