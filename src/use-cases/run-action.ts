import { generateEntityId } from "@medusajs/framework/utils"

import { isRepeat, type Action, type ActionKind } from "../domain/action"
import type { Attempt } from "../domain/attempt"
import type PaygateModuleService from "../modules/paygate/service"
import { reqId, type MinorAmount, type PayId } from "../paygate/values"

import { gatewayRefusal, notReachedRefusal, runningRefusal, unknownRefusal } from "./action-refusals"
import { sendAction } from "./send-action"
import { RefusalError } from "./refusal"
import { refuseWhileHeldBack } from "./refuse-while-held-back"
import { refuseUnlessReversible } from "./refuse-unless-reversible"
import { resolveAction } from "./resolve-action"

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

/**
 * Captures, reverses or credits at the gateway, exactly once per wish.
 *
 * The action is written before the gateway is called. When a call ends without a clear answer the gateway is asked; a
 * repeated click finds the unresolved action and resolves that instead of acting twice, although Medusa has deleted its
 * row meanwhile and sends a new id.
 * @returns the action that served the wish
 * @throws RefusalError when the gateway refused, or when the outcome stays unknown
 */
export async function runAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  wish: ActionWish,
): Promise<Action> {
  const served = wish.medusaId === null ? undefined : await ledger.actions.byMedusaId(wish.medusaId)
  if (served?.state === "succeeded") {
    return served
  }
  const unresolved = await ledger.actions.unresolved(attempt.id)
  if (unresolved) {
    return continueAfter(ledger, attempt, unresolved, wish)
  }
  if (wish.medusaId !== null) {
    if (await ledger.actions.isBooking(attempt.id)) {
      throw runningRefusal(attempt, wish.kind)
    }
    const unbooked = await ledger.actions.takeUnbooked(attempt.id, wish)
    if (unbooked) {
      return unbooked
    }
  }
  if (!wish.force) {
    await refuseWhileHeldBack(ledger, attempt)
  }
  const payId = requirePayId(attempt)
  const id = generateEntityId(undefined, "pgact")
  const action = await ledger.actions.start(attempt, {
    id,
    reqId: reqId(id.replace("pgact_", "")),
    kind: wish.kind,
    amount: wish.amount,
    payId,
    medusaId: wish.medusaId,
    closesRest: wish.closeRest ?? false,
  })
  if (!action) {
    throw runningRefusal(attempt, wish.kind)
  }
  return send(ledger, attempt, payId, action, wish)
}

/** Whether a wish may be the repeat of something that was done or begun, so that what is left says nothing about it. */
export async function mayBeRepeat(
  ledger: PaygateModuleService,
  attempt: Attempt,
  wish: ActionWish,
): Promise<boolean> {
  const { actions } = ledger
  const earlier =
    (await actions.unresolved(attempt.id)) ??
    (wish.medusaId === null ? undefined : await actions.byMedusaId(wish.medusaId))
  return earlier !== undefined || actions.isUnbooked(attempt.id, wish)
}

async function continueAfter(
  ledger: PaygateModuleService,
  attempt: Attempt,
  unresolved: Action,
  wish: ActionWish,
): Promise<Action> {
  const resolution = await resolveAction(ledger, attempt, unresolved, wish.returned)
  switch (resolution) {
    case "running":
      throw runningRefusal(attempt, unresolved.kind)
    case "unclear":
      throw unknownRefusal(attempt, unresolved)
    case "executed":
      if (isRepeat(unresolved, wish)) {
        await ledger.actions.adopt(unresolved, wish.medusaId)
        return { ...unresolved, state: "succeeded", medusaId: wish.medusaId }
      }
      return runAction(ledger, (await ledger.attempts.byId(attempt.id)) ?? attempt, wish)
    case "not-executed":
      if (!isRepeat(unresolved, wish)) {
        await ledger.actions.refuse(unresolved, { description: "not carried out, as an inquiry showed" })
        return runAction(ledger, attempt, wish)
      }
      if (!(await ledger.actions.restart(unresolved))) {
        throw runningRefusal(attempt, unresolved.kind)
      }
      await ledger.actions.adopt(unresolved, wish.medusaId)
      return send(ledger, attempt, requirePayId(attempt), { ...unresolved, medusaId: wish.medusaId }, wish)
  }
}

/**
 * Carries out an action that never reached the gateway, under its own ReqID: Medusa shows it, because the process died
 * between writing it and sending it.
 * @throws RefusalError when somebody else is at it, the gateway refuses, or the outcome stays unknown
 */
export async function finishAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<Action> {
  if (!(await ledger.actions.restart(action))) {
    throw runningRefusal(attempt, action.kind)
  }
  const { kind, amount, medusaId, closesRest: closeRest } = action
  return send(ledger, attempt, requirePayId(attempt), action, { kind, amount, medusaId, closeRest })
}

async function send(
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
        case "failed":
          return alreadyDone.has(answer.code.slice(4)) && (await hasComeTrue(ledger, attempt, action, wish))
            ? { ...action, state: "succeeded" }
            : refuse(ledger, action, answer)
        case "open":
        case "unknown":
        case "conflict":
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
): Promise<boolean> {
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

function requirePayId(attempt: Attempt): PayId {
  if (attempt.payId === null) {
    throw new RefusalError(
      "unknown-attempt",
      `The gateway has not named a PayID for ${attempt.transId} yet. Wait for its notice, or ask the gateway first.`,
    )
  }
  return attempt.payId
}
