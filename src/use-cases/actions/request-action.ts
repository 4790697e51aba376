import { setTimeout as wait } from "node:timers/promises"

import { type Action, type ActionKind, isRunning } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { type AttemptState, statesFor } from "../../domain/attempt-states"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount, PayId } from "../../paygate/values"
import {
  answeredRefusal,
  changedRefusal,
  overtakenRefusal,
  pendingRefusal,
  refuseWhatABatchHolds,
} from "../action-refusals"
import { RefusalError } from "../refusal"

import { carryOut } from "./carry-out-action"
import { newActionId } from "./new-action-id"
import { refuseWhileHeldBack } from "./refuse-while-held-back"

/** What is asked of a payment. Amount in minor units. */
export interface ActionRequest {
  readonly kind: ActionKind
  readonly amount: MinorAmount
  /**
   * Made when a form was opened, or core's row: the same key means the same request, another key another one. Null for
   * our own requests.
   */
  readonly key: string | null
  /** The admin's user id, if an admin asked. */
  readonly by?: string
  /** Core's capture or refund that was written before this. */
  readonly medusaId?: string
  /** The last capture: the rest of the reservation is released. TWINT document, CompleteType. */
  readonly closeRest?: boolean
  /** A person does not want to wait for the gateway's first notice. */
  readonly force?: boolean
  /** Refuses amounts the payment does not have; called when nothing else is pending. */
  readonly check?: () => Promise<void> | void
  /** The states in which it may begin, where they differ from those of its kind: automatic refunds. */
  readonly from?: readonly AttemptState[]
}

/**
 * Captures, reverses or credits at the gateway, at most once for each request.
 *
 * It is written down before the gateway is called. While nobody knows how it ended the payment takes no other one, of whatever
 * amount: a click is told what is pending and sends nothing. Only the job repeats it, or writes it off.
 * @returns the action that served the request
 * @throws RefusalError when the gateway refused, when the outcome is not known, or when another one is pending
 */
export async function requestAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  request: ActionRequest,
): Promise<Action> {
  // Checked first: without its account nothing of the payment can be asked.
  ledger.gateway(attempt.accountId)
  const earlier = await servedBefore(ledger, attempt, request.key)
  if (earlier) {
    return earlier
  }
  try {
    await refuseWhilePending(ledger, attempt)
    await request.check?.()
    if (!request.force) {
      await refuseWhileHeldBack(ledger, attempt)
    }
  } catch (error) {
    // What stands in the way may be this very request, sent twice and written down, or even served, since the first look.
    const meanwhile = await servedBefore(ledger, attempt, request.key)
    if (meanwhile) {
      return meanwhile
    }
    throw error
  }
  const action = await ledger.actions.start(
    attempt,
    {
      ...newActionId(),
      kind: request.kind,
      amount: request.amount,
      payId: requirePayId(attempt),
      requestKey: request.key,
      requestedBy: request.by ?? null,
      medusaId: request.medusaId ?? null,
      closesRest: request.closeRest ?? false,
    },
    request.from ?? statesFor[request.kind],
  )
  if (!action) {
    // Another call won the race, perhaps with the same request.
    const served = await servedBefore(ledger, attempt, request.key)
    if (served) {
      return served
    }
    await refuseWhilePending(ledger, attempt)
    throw changedRefusal(attempt)
  }
  return carryOut(ledger, attempt, action)
}

/** How long, in milliseconds, an identical request waits for the answer of the first. */
const sameRequestTakes = 70_000
const lookEvery = 200

/**
 * The answer that a request already got, or gets while it is being carried out.
 * @throws RefusalError when it was refused, or is pending
 */
export async function servedBefore(
  ledger: PaygateModuleService,
  attempt: Attempt,
  key: string | null,
): Promise<Action | undefined> {
  const action = key === null ? undefined : await ended(ledger, attempt.id, key)
  switch (action?.state) {
    case undefined:
      return undefined
    case "succeeded":
      return action
    case "refused":
      throw answeredRefusal(action)
    case "overtaken":
      throw overtakenRefusal(attempt, action)
    case "started":
    case "unknown":
      throw pendingRefusal(attempt, action)
  }
}

async function ended(
  ledger: PaygateModuleService,
  attemptId: string,
  key: string,
): Promise<Action | undefined> {
  const until = Date.now() + sameRequestTakes
  for (;;) {
    const action = await ledger.actions.byRequestKey(attemptId, key)
    if (!action || !isRunning(action) || Date.now() > until) {
      return action
    }
    await wait(lookEvery)
  }
}

/** @throws RefusalError while an action of the payment is unresolved */
async function refuseWhilePending(ledger: PaygateModuleService, attempt: Attempt): Promise<void> {
  const unresolved = await ledger.actions.unresolved(attempt.id)
  if (unresolved) {
    refuseWhatABatchHolds(attempt, unresolved)
    throw pendingRefusal(attempt, unresolved)
  }
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
