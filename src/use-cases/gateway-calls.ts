import type { Action } from "../domain/action"
import type { Attempt } from "../domain/attempt"
import type { GatewayTotals } from "../domain/gateway-totals"
import { outcomeOf, type Outcome } from "../domain/outcome"
import { assertNever } from "../paygate/assert-never"
import type PaygateModuleService from "../modules/paygate/service"
import { GatewayCallError, PaygateError } from "../paygate/errors"
import { alipayCredit } from "../paygate/operations/alipay-credit"
import { inquire } from "../paygate/operations/inquire"
import { inquire24 } from "../paygate/operations/inquire24"
import { twintCapture } from "../paygate/operations/twint-capture"
import { twintCredit } from "../paygate/operations/twint-credit"
import { twintReverse } from "../paygate/operations/twint-reverse"
import type { PayId } from "../paygate/values"
import { minorAmount } from "../paygate/values"

/** What an inquiry found. */
export type InquiryResult =
  | {
      readonly kind: "found"
      readonly payId: PayId
      readonly totals: GatewayTotals
      readonly code: string
      readonly status: string
    }
  /** The gateway knows no such payment: the shopper never got as far as paying. */
  | { readonly kind: "not-found"; readonly code: string }
  | { readonly kind: "no-answer"; readonly reason: string }

/**
 * Asks the gateway how a payment stands: by PayID when we know it, else by TransID, which it answers for 24 hours.
 * Protocol notes 10.3.
 */
export async function inquireAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
  signal?: AbortSignal,
): Promise<InquiryResult> {
  const { client } = ledger.gateway(attempt.accountId)
  try {
    const answer =
      attempt.payId === null
        ? await client.call(inquire24, { TransID: attempt.transId }, { signal })
        : await client.call(inquire, { PayID: attempt.payId, TransID: attempt.transId }, { signal })
    const payId = attempt.payId ?? answer.PayID
    switch (outcomeOf(answer)) {
      case "success":
        return payId === undefined
          ? { kind: "no-answer", reason: "the inquiry's answer has no PayID" }
          : {
              kind: "found",
              payId,
              totals: {
                authorized: answer.AmountAuth ?? minorAmount(0),
                captured: answer.AmountCap ?? minorAmount(0),
                credited: answer.AmountCred ?? minorAmount(0),
                lastStatus: answer.LastStatus,
              },
              code: answer.Code,
              status: answer.Status,
            }
      case "failed":
        return { kind: "not-found", code: answer.Code }
      case "open":
      case "unknown":
      case "conflict":
        return { kind: "no-answer", reason: `Status ${answer.Status}, Code ${answer.Code}` }
    }
  } catch (error) {
    if (error instanceof GatewayCallError) {
      return { kind: "no-answer", reason: error.message }
    }
    throw error
  }
}

/** What came of a capture, reversal or credit. */
export type ActionAnswer =
  | {
      readonly kind: "answered"
      readonly outcome: Outcome
      readonly code: string
      readonly description: string
      readonly xid: string | undefined
    }
  /** The request never left; nothing happened. */
  | { readonly kind: "not-sent"; readonly reason: string }
  /** The request left and no clear answer came; it may have been carried out. */
  | { readonly kind: "no-answer"; readonly reason: string }

/** Sends an action to the gateway, once. The ReqID is the action's own, so that a repeat is recognised there. */
export async function sendAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  action: Pick<Action, "kind" | "amount" | "reqId">,
): Promise<ActionAnswer> {
  const { client } = ledger.gateway(attempt.accountId)
  const amount = { PayID: payId, TransID: attempt.transId, Amount: action.amount, Currency: attempt.currency }
  try {
    const answer = await call()
    return {
      kind: "answered",
      outcome: outcomeOf(answer),
      code: answer.Code,
      description: answer.Description,
      xid: answer.XID,
    }
  } catch (error) {
    if (error instanceof GatewayCallError && error.executed === "unknown") {
      return { kind: "no-answer", reason: error.message }
    }
    // A request that breaks the gateway's tables, or that found no connection, never left.
    if (error instanceof PaygateError) {
      return { kind: "not-sent", reason: error.message }
    }
    throw error
  }

  function call() {
    switch (attempt.method) {
      case "twint":
        switch (action.kind) {
          case "capture":
            return client.call(twintCapture, { ...amount, ReqId: action.reqId })
          case "reverse":
            return client.call(twintReverse, { ...amount, ReqId: action.reqId })
          case "credit":
            return client.call(twintCredit, { ...amount, ReqId: action.reqId })
          default:
            return assertNever(action.kind)
        }
      case "alipay":
        switch (action.kind) {
          case "credit":
            return client.call(alipayCredit, { ...amount, ReqID: action.reqId })
          case "capture":
          case "reverse":
            throw new Error(
              `Alipay website payments know no ${action.kind}; the caller has to ask the method's facts first.`,
            )
          default:
            return assertNever(action.kind)
        }
      default:
        return assertNever(attempt.method)
    }
  }
}
