import { gatewayFields, type SubscriptionChange } from "../../domain/subscription/change"
import type { SilenceReason } from "../../domain/subscription/silence"
import type { Subscription } from "../../domain/subscription/subscription"
import type PaygateModuleService from "../../modules/paygate/service"
import type { ChangeAnswer } from "../../modules/paygate/stores/subscription-change-store"
import { outcomeOf } from "../../paygate/codes"
import { subscriptionChange } from "../../paygate/endpoints"
import { GatewayCallError, PaygateError } from "../../paygate/errors"

/** The result of the call. */
type Result =
  | { readonly kind: "succeeded" | "refused" | "unknown"; readonly answer: ChangeAnswer }
  /** The request never left; nothing happened. */
  | { readonly kind: "not-sent"; readonly reason: SilenceReason }

/**
 * Sends a change to `abo.aspx`, once, and stores the outcome. The document has neither a ReqID nor an inquiry for
 * subscriptions: without a clear answer the outcome stays unknown until a person decides.
 */
export async function sendChange(
  paygate: PaygateModuleService,
  subscription: Subscription,
  change: SubscriptionChange,
): Promise<void> {
  const result = await call(paygate, subscription, change)
  switch (result.kind) {
    case "succeeded":
      return paygate.subscriptionChanges.succeed(change, result.answer)
    case "refused":
      return paygate.subscriptionChanges.refuse(change, result.answer)
    case "unknown":
      return paygate.subscriptionChanges.markUnknown(change, result.answer)
    case "not-sent":
      return paygate.subscriptionChanges.markNotSent(change, result.reason)
  }
}

async function call(
  paygate: PaygateModuleService,
  { accountId, aboId }: Subscription,
  { request }: SubscriptionChange,
): Promise<Result> {
  try {
    const answer = await paygate
      .gateway(accountId)
      .client.call(subscriptionChange, gatewayFields(aboId, request))
    const facts = {
      code: answer.Code,
      status: answer.Status,
      description: answer.Description,
      // A wrong MAC never gets here: the client refuses such an answer.
      mac: answer.MAC ? ("valid" as const) : ("missing" as const),
      reason: null,
    }
    const isForeign = answer.AboID !== undefined && answer.AboID.trim() !== aboId
    if (isForeign) {
      return { kind: "unknown", answer: { ...facts, reason: "other-subscription" } }
    }
    switch (outcomeOf(answer)) {
      case "success":
        return { kind: "succeeded", answer: facts }
      case "refused":
        return { kind: "refused", answer: facts }
      case "open":
      case "unknown":
        return { kind: "unknown", answer: { ...facts, reason: "says-nothing" } }
    }
  } catch (error) {
    if (error instanceof GatewayCallError && error.executed === "unknown") {
      return { kind: "unknown", answer: unusable(error) }
    }
    // A request that breaks the gateway's tables, or that found no connection, never left.
    if (error instanceof PaygateError) {
      return { kind: "not-sent", reason: notSentReason(error) }
    }
    throw error
  }
}

/** The gateway was not reached, or the client found the request to break the gateway's tables. */
function notSentReason(error: PaygateError): SilenceReason {
  return error instanceof GatewayCallError ? error.code : "request-refused"
}

/** What a person may see of an answer that proves nothing. */
function unusable(error: GatewayCallError): ChangeAnswer {
  return {
    code: error.fields["Code"] ?? null,
    status: error.fields["Status"] ?? null,
    description: error.fields["Description"] ?? null,
    mac: error.code === "mac-wrong" ? "wrong" : "none",
    reason: error.code,
  }
}
