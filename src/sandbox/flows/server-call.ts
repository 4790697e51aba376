import { formatParameters, type ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { compact, refusalMessage } from "../envelope/messages"
import { type ClearFields, readRequest } from "../envelope/read-request"
import type { FaultKind } from "../faults"
import type { Gateway, Reply } from "../gateway"
import type { ServerOperation } from "../operations/operation"
import type { Refusal } from "../refusal"

import { execute, namedRefusal } from "./execute"
import { logCall } from "./read-call"
import { spoiledReply } from "./spoiled-reply"

const KINDS: readonly FaultKind[] = [
  "time-out-before",
  "time-out-after",
  "html",
  "empty",
  "clear-text",
  "truncated",
  "wrong-mac",
  "wrong-mid",
  "http-500",
  "refuse",
  "slow",
]

/** Answers one server-to-server call (protocol notes 6). */
export function serverCall(gateway: Gateway, operation: ServerOperation, fields: ClearFields): Reply {
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  if (reading.kind === "refused") return unreadable(gateway, operation, fields, reading)
  const { account, bag } = reading
  const id = operationId(gateway, operation, account, bag)
  const { file } = operation
  const { merchantId } = account
  const fault = gateway.faults.take({
    kinds: operation.kind === "inquiry" ? KINDS.filter((kind) => kind !== "refuse") : KINDS,
    operations: [file, id, ...alsoNamed(operation)],
    transIds: transIdsOf(gateway, account, bag),
  })
  if (fault?.kind === "time-out-before" || fault?.executes === false) {
    const refusal = { code: "", reason: `not executed, ${fault.kind} on demand` }
    logCall(gateway, { file, operation: id, merchantId, bag, refusal })
    return spoiledReply(fault, namedRefusal(account, bag, refusal), account)
  }
  const outcome = execute(gateway, operation, { account, bag, id, fault })
  logCall(gateway, { file, operation: id, merchantId, bag, ...outcome })
  return spoiledReply(fault, outcome.answer, account, outcome.clear)
}

/** "twint.capture": the table of the payment's method; the bare action while that is unknown. */
function operationId(
  gateway: Gateway,
  operation: ServerOperation,
  account: OpenAccount,
  bag: ParameterBag,
): string {
  if (operation.kind !== "follow-up") return operation.id
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  if (!payment) return operation.action
  const { method } = payment.request
  return operation.tables[method]?.id ?? `${method}.${operation.action}`
}

/** A fault may also name what the file is called here, `inquireExt`, or the method, `alipay-spot`. */
function alsoNamed(operation: ServerOperation): string[] {
  return operation.kind === "payment-call" ? [operation.method] : [operation.id]
}

function transIdsOf(gateway: Gateway, account: OpenAccount, bag: ParameterBag): (string | undefined)[] {
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  return [bag.get("TransID"), payment?.request.transId]
}

/** No key to answer with, or none that the shop shares: the answer is in clear (protocol notes 6.3). */
function unreadable(
  gateway: Gateway,
  operation: ServerOperation,
  fields: ClearFields,
  { account, refusal }: { account?: OpenAccount; refusal: Refusal },
): Reply {
  const { file, id: operationName } = operation
  logCall(gateway, { file, operation: operationName, merchantId: fields.merchantId, refusal })
  if (account) return spoiledReply(undefined, refusalMessage(account.merchantId, refusal, {}), account)
  const mid = /^[\w.-]{1,30}$/.test(fields.merchantId ?? "") ? fields.merchantId : undefined
  return {
    kind: "text",
    body: formatParameters(
      compact({ mid, Status: "FAILED", Description: refusal.reason, Code: refusal.code }),
    ),
  }
}
