import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { assertNever } from "../assert-never"
import { isFinal } from "../codes"
import { refusalMessage } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { Fault } from "../faults"
import type { Gateway } from "../gateway"
import type { FollowUpOperation, ServerOperation } from "../operations/operation"
import type { Refusal } from "../refusal"
import type { Table } from "../tables/row"

import { prepareFollowUp } from "./prepare-follow-up"
import { runFollowUp } from "./run-follow-up"
import { runInquiry } from "./run-inquiry"
import { runPaymentCall } from "./run-payment-call"
import { runSubscription } from "./run-subscription"

/** What a server call came to; `clear` stands behind the sealed answer. */
export interface Outcome {
  readonly table?: Table
  readonly tableId?: string
  readonly refusal?: Refusal
  readonly answer: Message
  readonly clear?: string
}

export interface ServerCall {
  readonly account: OpenAccount
  readonly bag: ParameterBag
  readonly id: string
  readonly fault?: Fault
}

/** Checks and executes a call that could be read. */
export function execute(gateway: Gateway, operation: ServerOperation, call: ServerCall): Outcome {
  const { account, bag } = call
  switch (operation.kind) {
    case "follow-up":
      return executeFollowUp(gateway, operation, call)
    case "inquiry": {
      const named = { table: operation.table, tableId: operation.id }
      return { ...named, ...answered(call, runInquiry(gateway, account, operation, bag)) }
    }
    case "payment-call": {
      const named = { table: operation.table, tableId: operation.tableId ?? operation.id }
      return { ...named, ...answered(call, runPaymentCall(gateway, account, operation, call)) }
    }
    case "subscription":
      return {
        table: operation.table,
        tableId: operation.id,
        ...runSubscription(gateway, account, operation, call),
      }
    default:
      return assertNever(operation)
  }
}

function executeFollowUp(gateway: Gateway, operation: FollowUpOperation, call: ServerCall): Outcome {
  const { account, bag, id } = call
  const prepared = prepareFollowUp(gateway, account, operation, bag)
  if (prepared.refusal) return answered(call, { refusal: prepared.refusal })
  const table = prepared.table.request
  const tableId = prepared.table.id
  const reqId = bag.get("ReqID")
  const earlier = reqId ? gateway.state.recall(account.merchantId, reqId) : undefined
  if (earlier) {
    gateway.log(
      `${id} ${bag.get("TransID") ?? "-"}: ReqID ${earlier.reqId} was finished before, nothing is executed`,
    )
    return { table, tableId, answer: earlier.answer }
  }
  const answer = runFollowUp(gateway, account, operation, { bag, ...prepared, fault: call.fault })
  if (reqId && isFinal(answer["Code"] ?? "")) {
    gateway.state.remember({ merchantId: account.merchantId, reqId, answer, parameters: bag.toRecord() })
  }
  return { table, tableId, answer }
}

/** Writes an answer for a refusal; any other outcome has its own. */
function answered(
  { account, bag }: ServerCall,
  outcome: { refusal: Refusal } | { answer: Message; clear?: string },
): Outcome {
  if (!("refusal" in outcome)) return outcome
  return { refusal: outcome.refusal, answer: namedRefusal(account, bag, outcome.refusal) }
}

/** A refusal under the ids that the request named. */
export function namedRefusal(account: OpenAccount, bag: ParameterBag, refusal: Refusal): Message {
  const payId = bag.get("PayID")
  const wellFormed = payId !== undefined && /^[A-Za-z0-9]{32}$/.test(payId)
  return refusalMessage(account.merchantId, refusal, {
    payId: wellFormed ? payId : undefined,
    transId: bag.get("TransID"),
  })
}
