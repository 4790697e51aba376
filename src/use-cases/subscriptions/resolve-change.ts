import type { MedusaContainer } from "@medusajs/framework/types"

import { type ChangeState, progressOf } from "../../domain/subscription/change"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

import {
  blockedBy,
  type ChangedSubscription,
  reportChange,
  requireChange,
  requireSubscription,
  sendStarted,
} from "./change-subscription"

/** A person's decision about a change of unknown outcome, after checking the gateway's back office. */
export type ChangeDecision =
  | { readonly kind: "carried-out" | "not-carried-out" }
  /** Deliberately once more; the key protects against a double click. */
  | { readonly kind: "send-again"; readonly requestKey: string }

/**
 * Resolves a change of unknown outcome. "Send again" is a change of its own that refers to the first: if that one was
 * carried out after all, the gateway is set to the same values twice.
 * @throws RefusalError when the change still runs, or was decided otherwise
 */
export async function resolveChange(
  container: MedusaContainer,
  {
    subscriptionId,
    changeId,
    decision,
  }: { subscriptionId: string; changeId: string; decision: ChangeDecision },
  actorId: string | null,
): Promise<ChangedSubscription> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { subscription, simulated } = await requireSubscription(paygate, subscriptionId)
  const change = await requireChange(paygate, subscriptionId, changeId)
  switch (progressOf(change, new Date())) {
    case "running":
      throw blockedBy(change)
    case "over":
      return decidedBefore(paygate, { subscription, change }, decision)
    case "needs-decision":
      break
  }
  if (decision.kind === "send-again") {
    const again = await paygate.subscriptionChanges.repeat(subscription, change, {
      ...{ requestKey: decision.requestKey, request: change.request, simulated, requestedBy: actorId },
      repeats: change.id,
    })
    return again
      ? sendStarted(container, paygate, subscription, again)
      : decidedBefore(
          paygate,
          { subscription, change: await requireChange(paygate, subscriptionId, changeId) },
          decision,
        )
  }
  const won = await paygate.subscriptionChanges.decide(change, stateAfter[decision.kind], actorId)
  return won
    ? reportChange(container, paygate, subscription, change)
    : decidedBefore(
        paygate,
        { subscription, change: await requireChange(paygate, subscriptionId, changeId) },
        decision,
      )
}

const stateAfter = { "carried-out": "confirmed", "not-carried-out": "dismissed" } as const

/** Repeating the same decision is no mistake. */
async function decidedBefore(
  paygate: PaygateModuleService,
  report: ChangedSubscription,
  decision: ChangeDecision,
): Promise<ChangedSubscription> {
  if (decision.kind === "send-again") {
    const again = await paygate.subscriptionChanges.byKey(report.subscription.id, decision.requestKey)
    if (again?.repeats === report.change.id) {
      return { ...report, change: again }
    }
  } else if (report.change.state === (stateAfter[decision.kind] satisfies ChangeState)) {
    return report
  }
  throw new RefusalError("already-decided", "This change has a known outcome or was decided already.")
}
