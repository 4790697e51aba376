import { type Action, type ActionKind, resolveByTotals } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { observe } from "../../observability/observe"
import type { MinorAmount, PayId } from "../../paygate/values"
import { inquireAttempt } from "../inquiring/inquire-attempt"

import { gatewayRefusal, notReachedRefusal, unknownRefusal } from "./action-refusals"
import { refuseUnlessReversible } from "./refuse-unless-reversible"
import { refuseWhatAnotherTook } from "./refuse-what-another-took"
import { resolveAction } from "./resolve-action"
import { sendAction } from "./send-action"

/** A wish to move money. Amount in minor units. */
export interface ActionWish {
  readonly kind: ActionKind
  readonly amount: MinorAmount
  /** Medusa's capture or refund id; null for what we do by ourselves. */
  readonly medusaId: string | null
  /** The last capture: the rest of the reservation is released. TWINT document, CompleteType. */
  readonly closeRest?: boolean
  /** The money goes back because no order could take it. */
  readonly returned?: boolean
  /** A person does not want to wait for the gateway's first notify. */
  readonly force?: boolean
}

/** Details of a refusal that say the wish has come true already, perhaps in the gateway's own back office. */
const alreadyDone: ReadonlySet<string> = new Set(["0068", "0072", "1519"])
/** The detail that says only that less is left: the back office may have done just this, or something else. */
const aboveTheRest = "0074"

/**
 * Calls the gateway for an action that is written down as started, and books what it says.
 * @throws RefusalError when the gateway refused, was not reached, when the outcome stays unknown, or when another click has
 *   taken the action over meanwhile
 */
export function carryOut(
  ledger: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  action: Action,
  wish: ActionWish,
): Promise<Action> {
  const attributes = { "paygate.method": attempt.method, "paygate.kind": action.kind }
  const work = async () => {
    const done = await callGateway(ledger, attempt, payId, action, wish)
    await refuseWhatAnotherTook(ledger, attempt, action)
    return done
  }
  return observe("action", attributes, work, ({ state }) => state)
}

async function callGateway(
  ledger: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  action: Action,
  wish: ActionWish,
): Promise<Action> {
  if (action.kind === "reverse") {
    await refuseUnlessReversible(ledger, attempt, action)
  }
  const answer = await sendAction(ledger, attempt, payId, { ...action, closeRest: action.closesRest })
  switch (answer.kind) {
    case "not-sent":
      await ledger.actions.refuse(action, { description: answer.reason })
      throw notReachedRefusal(answer.reason)
    case "no-answer":
      return afterSilence(ledger, attempt, action, wish, answer.reason)
    case "answered":
      switch (answer.outcome) {
        case "success":
          await ledger.actions.succeed(action, answer, wish.returned ?? false)
          return { ...action, state: "succeeded", code: answer.code }
        case "refused":
          return (await hasComeTrue(ledger, attempt, action, wish, answer.code.slice(4)))
            ? { ...action, state: "succeeded" }
            : refuse(ledger, action, answer)
        case "open":
        case "unknown":
          return afterSilence(ledger, attempt, action, wish, `Code ${answer.code}`)
      }
  }
}

/** "Already captured" and the like: an inquiry tells whether it was this very wish, done in the gateway's back office. */
async function hasComeTrue(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  wish: ActionWish,
  detail: string,
): Promise<boolean> {
  if (detail === aboveTheRest) {
    const inquiry = await inquireAttempt(ledger, attempt)
    const isDone = inquiry.kind === "found" && resolveByTotals(action, inquiry.totals) === "executed"
    if (isDone) {
      await ledger.actions.succeed(action, {}, wish.returned ?? false)
    }
    return isDone
  }
  if (!alreadyDone.has(detail)) {
    return false
  }
  const resolution = await resolveAction(ledger, attempt, { ...action, state: "unknown" }, wish.returned)
  if (resolution === "unclear") {
    throw unknownRefusal(attempt, action)
  }
  return resolution === "executed"
}

async function refuse(
  ledger: PaygateModuleService,
  action: Action,
  answer: { code: string; description: string },
): Promise<never> {
  await ledger.actions.refuse(action, answer)
  throw gatewayRefusal(action.kind, answer)
}

/** The request left and nobody knows: ask once at once; the job goes on asking. */
async function afterSilence(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  wish: ActionWish,
  reason: string,
): Promise<Action> {
  await ledger.actions.markUnknown(action, reason)
  const resolution = await resolveAction(ledger, attempt, { ...action, state: "unknown" }, wish.returned)
  if (resolution === "executed") {
    return { ...action, state: "succeeded" }
  }
  throw unknownRefusal(attempt, action)
}
