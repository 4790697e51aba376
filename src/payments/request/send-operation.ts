import type { Attempt } from "../../domain/attempt"
import { type Method, methods } from "../../domain/methods"
import type { Operation, OperationKind } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import type { PaygateClient } from "../../paygate/client"
import { type Outcome, outcomeOf } from "../../paygate/codes"
import {
  alipayCredit,
  alipayPproCredit,
  alipayReverse,
  twintCapture,
  twintCredit,
  twintReverse,
  wechatCredit,
  wechatReverse,
} from "../../paygate/endpoints"
import type { MinorAmount, PayId, ReqId, TransId } from "../../paygate/values"
import { RefusalError } from "../../refusals/refusal"
import { type Unanswered, unanswered } from "../inquire/unanswered"

/** How the call for a capture, release or refund ended. */
export type OperationAnswer =
  | {
      readonly kind: "answered"
      readonly outcome: Outcome
      readonly code: string
      readonly description: string
      readonly xid: string | undefined
    }
  /** Another process, or a person, has ended it or begun it again meanwhile: nothing was sent. */
  | { readonly kind: "not-ours" }
  | Unanswered

interface Request {
  readonly PayID: PayId
  readonly TransID: TransId
  readonly Amount: MinorAmount
  readonly Currency: string
}

interface Answer {
  readonly Code: string
  readonly Status: string
  readonly Description?: string
  readonly XID?: string
}

/**
 * Sends an operation to the gateway once, after marking it as sent; nothing is sent where that fails. ReqID and parameters are derived from the operation, so
 * that the gateway recognizes a repeat.
 */
export async function sendOperation(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<OperationAnswer> {
  const { client } = paygate.gateway(attempt.accountId)
  const request = {
    PayID: operation.payId,
    TransID: attempt.transId,
    Amount: operation.amount,
    Currency: attempt.currency,
  }
  if (!(await paygate.operations.markSent(operation))) {
    return { kind: "not-ours" }
  }
  try {
    const answer = await operations[methods[attempt.method].family](client, operation, request)
    return {
      kind: "answered",
      outcome: outcomeOf(answer),
      code: answer.Code,
      description: answer.Description ?? "",
      xid: answer.XID,
    }
  } catch (error) {
    return unanswered(error)
  }
}

type Send = (
  client: PaygateClient,
  operation: { kind: OperationKind; reqId: ReqId; closesRest: boolean },
  request: Request,
) => Promise<Answer>

/** The follow-up operations of each document. */
const operations: Readonly<Record<Method["family"], Send>> = {
  twint: async (client, { kind, reqId: ReqId, closesRest }, request) => {
    switch (kind) {
      case "capture":
        return client.call(twintCapture, {
          ...request,
          ReqId,
          ...(closesRest ? { CompleteType: "YES" as const } : {}),
        })
      case "release":
        return client.call(twintReverse, { ...request, ReqId })
      case "refund":
        return client.call(twintCredit, { ...request, ReqId })
    }
  },
  alipay: async (client, { kind, reqId: ReqID }, request) => {
    switch (kind) {
      case "capture":
        throw notOffered("Alipay", kind)
      case "release":
        return client.call(alipayReverse, { ...request, ReqID })
      case "refund":
        return client.call(alipayCredit, { ...request, ReqID })
    }
  },
  "alipay-ppro": async (client, { kind, reqId: ReqId }, request) => {
    switch (kind) {
      case "capture":
      case "release":
        throw notOffered("Alipay via PPRO", kind)
      case "refund":
        return client.call(alipayPproCredit, { ...request, ReqId })
    }
  },
  wechat: async (client, { kind, reqId: ReqId }, request) => {
    switch (kind) {
      case "capture":
        throw notOffered("WeChat Pay", kind)
      case "release":
        return client.call(wechatReverse, { ...request, ReqId })
      case "refund":
        return client.call(wechatCredit, { ...request, ReqId })
    }
  },
}

function notOffered(who: string, kind: OperationKind): RefusalError {
  return new RefusalError(
    "not-supported",
    `${who} knows no ${kind}. Payments are captured at once; refund them instead.`,
  )
}
