import { type Action, isRepeat, isRunning } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import type { PayId } from "../../paygate/values"
import { RefusalError } from "../refusal"

import { refuseWhatABatchHolds, runningRefusal, unknownRefusal } from "./action-refusals"
import { type ActionWish, carryOut } from "./carry-out-action"
import { newActionId } from "./new-action-id"
import { refuseWhatAnotherTook } from "./refuse-what-another-took"
import { refuseWhileHeldBack } from "./refuse-while-held-back"
import { resolveAction } from "./resolve-action"

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
  const served = wish.medusaId === null ? undefined : await ledger.bookings.byMedusaId(wish.medusaId)
  if (served?.state === "succeeded") {
    return served
  }
  const unresolved = await ledger.actions.unresolved(attempt.id)
  if (unresolved) {
    refuseWhatABatchHolds(attempt, unresolved)
    return continueAfter(ledger, attempt, unresolved, wish)
  }
  if (wish.medusaId !== null) {
    if (await ledger.bookings.isBooking(attempt.id)) {
      throw runningRefusal(attempt, wish.kind)
    }
    const unbooked = await ledger.bookings.takeUnbooked(attempt.id, wish)
    if (unbooked) {
      return unbooked
    }
  }
  if (!wish.force) {
    await refuseWhileHeldBack(ledger, attempt)
  }
  const payId = requirePayId(attempt)
  const action = await ledger.actions.start(attempt, {
    ...newActionId(),
    kind: wish.kind,
    amount: wish.amount,
    payId,
    medusaId: wish.medusaId,
    closesRest: wish.closeRest ?? false,
    givesBack: wish.returned ?? false,
  })
  if (!action) {
    throw runningRefusal(attempt, wish.kind)
  }
  return carryOut(ledger, attempt, payId, action, wish)
}

/** Whether a wish may be the repeat of something that was done or begun, so that what is left says nothing about it. */
export async function mayBeRepeat(
  ledger: PaygateModuleService,
  attempt: Attempt,
  wish: ActionWish,
): Promise<boolean> {
  const { actions, bookings } = ledger
  const earlier =
    (await actions.unresolved(attempt.id)) ??
    (wish.medusaId === null ? undefined : await bookings.byMedusaId(wish.medusaId))
  return earlier !== undefined || bookings.isUnbooked(attempt.id, wish)
}

async function continueAfter(
  ledger: PaygateModuleService,
  attempt: Attempt,
  found: Action,
  wish: ActionWish,
): Promise<Action> {
  const unresolved = isRepeat(found, wish) ? await takeOver(ledger, attempt, found, wish) : found
  const resolution = await resolveAction(ledger, attempt, unresolved, wish.returned)
  switch (resolution) {
    case "running":
      throw runningRefusal(attempt, unresolved.kind)
    case "unclear":
      throw unknownRefusal(attempt, unresolved)
    case "executed":
      if (isRepeat(unresolved, wish)) {
        await refuseWhatAnotherTook(ledger, attempt, unresolved)
        return { ...unresolved, state: "succeeded" }
      }
      // Its caller was told "unknown", and core deleted its row.
      await ledger.bookings.leaveForNextWish(unresolved)
      return runAction(ledger, (await ledger.attempts.byId(attempt.id)) ?? attempt, wish)
    case "not-executed": {
      if (!isRepeat(unresolved, wish)) {
        await ledger.actions.refuse(unresolved, { description: "not carried out, as an inquiry showed" })
        return runAction(ledger, attempt, wish)
      }
      if (!(await ledger.actions.restart(unresolved))) {
        throw runningRefusal(attempt, unresolved.kind)
      }
      return carryOut(ledger, attempt, requirePayId(attempt), unresolved, wish)
    }
  }
}

/** Of two clicks that clear up the same action only the later one books it. */
async function takeOver(
  ledger: PaygateModuleService,
  attempt: Attempt,
  unresolved: Action,
  wish: ActionWish,
): Promise<Action> {
  if (isRunning(unresolved) || !(await ledger.bookings.takeOver(unresolved, wish.medusaId))) {
    throw runningRefusal(attempt, unresolved.kind)
  }
  return { ...unresolved, medusaId: wish.medusaId }
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
  return carryOut(ledger, attempt, requirePayId(attempt), action, { kind, amount, medusaId, closeRest })
}

function requirePayId(attempt: Attempt): PayId {
  if (attempt.payId === null) {
    throw new RefusalError(
      "unknown-attempt",
      `The gateway has not named a PayID for ${attempt.transId} yet. Wait for its notice, or ask the gateway first.`,
      { facts: { reason: "no-pay-id" } },
    )
  }
  return attempt.payId
}
