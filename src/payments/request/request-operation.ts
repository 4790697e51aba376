import { setTimeout as wait } from "node:timers/promises"

import type { Attempt } from "../../domain/attempt"
import { type AttemptState, statesFor } from "../../domain/attempt-states"
import { isRunning, type Operation, type OperationKind } from "../../domain/operation"
import type { ItemQuantity } from "../../domain/refunded-items"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NewOperation } from "../../modules/paygate/stores/start-operation"
import type { MinorAmount, PayId } from "../../paygate/values"
import { changedRefusal, pendingRefusal, refuseWhatABatchHolds } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"

import { carryOut, endOf } from "./carry-out-operation"
import { newOperationId } from "./new-operation-id"
import { refuseWhileHeldBack } from "./refuse-while-held-back"

/** What is asked of a payment. Amount in minor units. */
export interface OperationRequest {
  readonly kind: OperationKind
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
  /**
   * Nothing is done unless this much is captured when it begins, in minor units: for an amount that was worked out from
   * what is captured.
   */
  readonly ifCaptured?: MinorAmount
  /** The items that a refund is for. */
  readonly items?: readonly ItemQuantity[]
  /** A person does not want to wait for the gateway's first notice. */
  readonly force?: boolean
  /**
   * Refuses amounts the payment does not have; called when nothing else is pending.
   * @returns what has to be still true when it begins
   */
  readonly check?: () => Promise<Pick<NewOperation, "others"> | undefined>
  /** The states in which it may begin, where they differ from those of its kind: automatic refunds. */
  readonly from?: readonly AttemptState[]
}

/**
 * Captures, releases or refunds at the gateway, at most once for each request.
 *
 * It is written down before the gateway is called. While nobody knows how it ended the payment takes no other one,
 * whatever its amount: a click is told what is pending and sends nothing. Only the job repeats it, or writes it off.
 * @returns the operation that served the request
 * @throws RefusalError when the gateway refused, when the outcome is not known, or when another one is pending
 */
export async function requestOperation(
  paygate: PaygateModuleService,
  attempt: Attempt,
  request: OperationRequest,
): Promise<Operation> {
  // Checked first: without its account nothing of the payment can be asked.
  paygate.gateway(attempt.accountId)
  const earlier = await servedBefore(paygate, attempt, request.key)
  if (earlier) {
    return earlier
  }
  let conditions: Pick<NewOperation, "others"> | undefined
  try {
    await refuseWhilePending(paygate, attempt)
    conditions = await request.check?.()
    if (!request.force) {
      await refuseWhileHeldBack(paygate, attempt)
    }
  } catch (error) {
    // What blocks it may be this very request, sent twice: stored, or even served, since it was first looked for.
    const meanwhile = await servedBefore(paygate, attempt, request.key)
    if (meanwhile) {
      return meanwhile
    }
    throw error
  }
  const operation = await paygate.operations.start(
    attempt,
    {
      ...newOperationId(),
      kind: request.kind,
      amount: request.amount,
      payId: requirePayId(attempt),
      requestKey: request.key,
      requestedBy: request.by ?? null,
      medusaId: request.medusaId ?? null,
      closesRest: request.closeRest ?? false,
      items: request.items ?? [],
      ...(request.ifCaptured === undefined ? {} : { ifCaptured: request.ifCaptured }),
      ...conditions,
    },
    request.from ?? statesFor[request.kind],
  )
  if (!operation) {
    // Another call won the race, perhaps with the same request.
    const served = await servedBefore(paygate, attempt, request.key)
    if (served) {
      return served
    }
    await refuseWhilePending(paygate, attempt)
    throw changedRefusal(attempt)
  }
  return carryOut(paygate, attempt, operation)
}

/** How long, in milliseconds, an identical request waits for the answer of the first. */
const sameRequestTakes = 70_000
const checkEvery = 200

/**
 * The answer that a request already got, or gets while it is being carried out.
 * @throws RefusalError when it was refused, or is pending
 */
export async function servedBefore(
  paygate: PaygateModuleService,
  attempt: Attempt,
  key: string | null,
): Promise<Operation | undefined> {
  const operation = key === null ? undefined : await ended(paygate, attempt.id, key)
  return operation && endOf(attempt, operation)
}

async function ended(
  paygate: PaygateModuleService,
  attemptId: string,
  key: string,
): Promise<Operation | undefined> {
  const until = Date.now() + sameRequestTakes
  for (;;) {
    const operation = await paygate.operations.byRequestKey(attemptId, key)
    if (!operation || !isRunning(operation) || Date.now() > until) {
      return operation
    }
    await wait(checkEvery)
  }
}

/** @throws RefusalError while an operation of the payment is unresolved */
async function refuseWhilePending(paygate: PaygateModuleService, attempt: Attempt): Promise<void> {
  const unresolved = await paygate.operations.unresolved(attempt.id)
  if (unresolved) {
    refuseWhatABatchHolds(attempt, unresolved)
    throw pendingRefusal(attempt, unresolved, "another-request")
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
