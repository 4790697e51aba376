import { type Action, afterAnswer, type Silence } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { observe } from "../../observability/observe"
import { gatewayRefusal, notReachedRefusal, pendingRefusal } from "../action-refusals"

import { refuseUnlessReversible } from "./refuse-unless-reversible"
import { resolveAction } from "./resolve-action"
import { sendAction } from "./send-action"

/**
 * Details of a refusal that may mean the action was carried out already, perhaps in the gateway's back office, or that
 * less is left.
 */
const alreadyDone: ReadonlySet<string> = new Set(["0068", "0072", "0074", "1519"])

/**
 * Sends an action that is stored as started to the gateway, and stores the answer. A repeat sends the same ReqID and the
 * same parameters, because all of them are derived from the action.
 * @returns the action, carried out
 * @throws RefusalError when the gateway refused, was not reached, or when the outcome is not known
 */
export function carryOut(ledger: PaygateModuleService, attempt: Attempt, action: Action): Promise<Action> {
  const attributes = { "paygate.method": attempt.method, "paygate.kind": action.kind }
  return observe(
    "action",
    attributes,
    () => callGateway(ledger, attempt, action),
    ({ state }) => state,
  )
}

async function callGateway(ledger: PaygateModuleService, attempt: Attempt, action: Action): Promise<Action> {
  if (action.kind === "reverse") {
    await refuseUnlessReversible(ledger, attempt, action)
  }
  const answer = await sendAction(ledger, attempt, action)
  switch (answer.kind) {
    case "not-sent":
      await ledger.actions.refuse(action, { description: answer.reason })
      throw notReachedRefusal(answer.reason)
    case "no-answer":
      return afterSilence(ledger, attempt, action, "no-answer", answer.reason)
    case "answered": {
      const after = afterAnswer(answer.outcome)
      switch (after.ends) {
        case "succeeded":
          await ledger.actions.succeed(action, answer)
          return { ...action, state: "succeeded", code: answer.code }
        case "refused":
          return afterRefusal(ledger, attempt, action, answer)
        case "unknown":
          return afterSilence(ledger, attempt, action, after.silence, `Code ${answer.code}`)
      }
    }
  }
}

/**
 * On "already captured" and the like the totals show whether it was this very action, done in the gateway's back office.
 */
async function afterRefusal(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  answer: { code: string; description: string },
): Promise<Action> {
  if (alreadyDone.has(answer.code.slice(4))) {
    const { evidence } = await resolveAction(ledger, attempt, { ...action, state: "unknown" })
    if (evidence === "executed") {
      return { ...action, state: "succeeded" }
    }
  }
  await ledger.actions.refuse(action, answer)
  throw gatewayRefusal(action.kind, answer)
}

/** The request left and its outcome is unknown: inquire once right away; the job keeps inquiring. */
async function afterSilence(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  silence: Silence,
  reason: string,
): Promise<Action> {
  await ledger.actions.markUnknown(action, silence, reason)
  const unknown = {
    ...action,
    state: "unknown",
    silence,
    sentAt: action.sentAt ?? new Date(),
    quietFor: 0,
  } as const
  const { evidence } = await resolveAction(ledger, attempt, unknown)
  if (evidence === "executed") {
    return { ...action, state: "succeeded" }
  }
  throw pendingRefusal(attempt, unknown)
}
