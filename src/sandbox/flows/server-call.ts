import { formatParameters, type ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { isFinal } from "../codes"
import { compact, refusalMessage } from "../envelope/messages"
import { type ClearFields, readRequest } from "../envelope/read-request"
import type { Message } from "../envelope/seal-message"
import type { Fault, FaultKind } from "../faults"
import type { Gateway, Reply } from "../gateway"
import type { ServerOperation } from "../operations/operation"
import type { Refusal } from "../refusal"
import type { Table } from "../tables/row"
import { prepareFollowUp } from "./prepare-follow-up"
import { logCall } from "./read-call"
import { runFollowUp } from "./run-follow-up"
import { runInquiry } from "./run-inquiry"
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

interface Outcome {
  readonly id: string
  readonly table?: Table
  readonly refusal?: Refusal
  readonly answer: Message
}

/** Answers one server-to-server call (protocol notes 6). */
export function serverCall(gateway: Gateway, operation: ServerOperation, fields: ClearFields): Reply {
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  if (reading.kind === "refused") return unreadable(gateway, operation, fields, reading)
  const { account, bag } = reading
  const id = operationId(gateway, operation, account, bag)
  const fault = gateway.faults.take({
    kinds: operation.kind === "inquiry" ? KINDS.filter((kind) => kind !== "refuse") : KINDS,
    operations: [operation.file, id],
    transIds: transIdsOf(gateway, account, bag),
  })
  if (fault?.kind === "time-out-before" || fault?.executes === false) {
    const refusal = { code: "", reason: `not executed, ${fault.kind} on demand` }
    logCall(gateway, { file: operation.file, operation: id, merchantId: account.merchantId, bag, refusal })
    return spoiledReply(fault, namedRefusal(account, bag, refusal), account)
  }
  const outcome = execute(gateway, operation, account, bag, id, fault)
  logCall(gateway, { file: operation.file, operation: id, merchantId: account.merchantId, bag, ...outcome })
  return spoiledReply(fault, outcome.answer, account)
}

function execute(
  gateway: Gateway,
  operation: ServerOperation,
  account: OpenAccount,
  bag: ParameterBag,
  id: string,
  fault: Fault | undefined,
): Outcome {
  if (operation.kind === "inquiry") {
    const result = runInquiry(gateway, account, operation, bag)
    return "refusal" in result
      ? {
          id,
          table: operation.table,
          refusal: result.refusal,
          answer: namedRefusal(account, bag, result.refusal),
        }
      : { id, table: operation.table, answer: result.answer }
  }
  const prepared = prepareFollowUp(gateway, account, operation, bag)
  if (prepared.refusal) {
    return { id, refusal: prepared.refusal, answer: namedRefusal(account, bag, prepared.refusal) }
  }
  const table = prepared.table.request
  const reqId = bag.get("ReqID")
  const earlier = reqId ? gateway.state.recall(account.merchantId, reqId) : undefined
  if (earlier) {
    gateway.log(
      `${id} ${bag.get("TransID") ?? "-"}: ReqID ${earlier.reqId} was finished before, nothing is executed`,
    )
    return { id, table, answer: earlier.answer }
  }
  const answer = runFollowUp(gateway, account, operation, { bag, ...prepared, fault })
  if (reqId && isFinal(answer["Code"] ?? "")) {
    gateway.state.remember({ merchantId: account.merchantId, reqId, answer, parameters: bag.toRecord() })
  }
  return { id, table, answer }
}

/** "twint.capture": the follow-up of the payment's method; the bare action while that is unknown. */
function operationId(
  gateway: Gateway,
  operation: ServerOperation,
  account: OpenAccount,
  bag: ParameterBag,
): string {
  if (operation.kind === "inquiry") return operation.id
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  return payment ? `${payment.request.method}.${operation.action}` : operation.action
}

function transIdsOf(gateway: Gateway, account: OpenAccount, bag: ParameterBag): (string | undefined)[] {
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  return [bag.get("TransID"), payment?.request.transId]
}

function namedRefusal(account: OpenAccount, bag: ParameterBag, refusal: Refusal): Message {
  const payId = bag.get("PayID")
  const wellFormed = payId !== undefined && /^[A-Za-z0-9]{32}$/.test(payId)
  return refusalMessage(account.merchantId, refusal, {
    payId: wellFormed ? payId : undefined,
    transId: bag.get("TransID"),
  })
}

/** No key to answer with, or none that the shop shares: the answer is in clear (protocol notes 6.3). */
function unreadable(
  gateway: Gateway,
  operation: ServerOperation,
  fields: ClearFields,
  { account, refusal }: { account?: OpenAccount; refusal: Refusal },
): Reply {
  const id = operation.kind === "inquiry" ? operation.id : operation.action
  logCall(gateway, { file: operation.file, operation: id, merchantId: fields.merchantId, refusal })
  if (account) return spoiledReply(undefined, refusalMessage(account.merchantId, refusal, {}), account)
  const mid = /^[\w.-]{1,30}$/.test(fields.merchantId ?? "") ? fields.merchantId : undefined
  return {
    kind: "text",
    body: formatParameters(
      compact({ mid, Status: "FAILED", Description: refusal.reason, Code: refusal.code }),
    ),
  }
}
