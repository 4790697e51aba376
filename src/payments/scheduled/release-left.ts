import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { releaseTime } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { withPaymentLock } from "../../modules/paygate/with-payment-lock"
import { closeUnpaid } from "../release/close-unpaid"
import { finishCanceledAttempt } from "../release/finish-canceled-order"

/** An attempt of a canceled order that is not finished at the gateway. */
export interface LeftAttempt {
  readonly attemptId: string
  readonly orderId: string | null
}

/**
 * Attempts whose order was canceled while the reservation at the gateway stayed, because core ignores what a provider
 * throws there.
 */
export async function leftByCanceledOrders(
  paygate: PaygateModuleService,
  limit: number,
): Promise<LeftAttempt[]> {
  const problems = await paygate.listPaygateProblems(
    { kind: "cancel-failed", state: "open" },
    { select: ["attempt_id", "order_id"], take: limit, order: { updated_at: "ASC" } },
  )
  return problems.map(({ attempt_id, order_id }) => ({ attemptId: attempt_id, orderId: order_id }))
}

/**
 * Tries again to release a reservation that a canceled order left, with growing waits.
 * @returns whether it was tried
 */
export async function releaseLeft(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  { attemptId, orderId }: LeftAttempt,
): Promise<boolean> {
  const tried = await withPaymentLock(paygate, attemptId, async (attempt) => {
    const tries = (await paygate.operations.byAttempt(attempt.id)).filter(
      ({ kind, state }) => (kind === "release" || kind === "refund") && state === "refused",
    )
    if (await paygate.operations.unresolved(attempt.id)) {
      // Its outcome is found out elsewhere, with waits of its own.
      return false
    }
    const due = releaseTime(tries.map(({ startedAt }) => startedAt))
    if (due === undefined || due.getTime() > Date.now()) {
      return false
    }
    const known = { ...attempt, orderId: attempt.orderId ?? orderId }
    await finishCanceledAttempt(container, paygate, known, true)
    return true
  })
  return tried ?? false
}

/**
 * Closes at the gateway what a replaced attempt left open, once.
 * @returns whether it was tried
 */
export async function closeReplaced(paygate: PaygateModuleService, attemptId: string): Promise<boolean> {
  const tried = await withPaymentLock(paygate, attemptId, async (attempt) => {
    if ((await releases(paygate, attempt)).length > 0) {
      return false
    }
    await closeUnpaid(paygate, attempt)
    return true
  })
  return tried ?? false
}

async function releases(paygate: PaygateModuleService, attempt: Attempt) {
  return (await paygate.operations.byAttempt(attempt.id)).filter(({ kind }) => kind === "release")
}
