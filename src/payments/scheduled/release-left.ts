import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { releaseStep } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import type { LeftAttempt } from "../../modules/paygate/stores/left-store"
import { withPaymentLock } from "../../modules/paygate/with-payment-lock"
import { finishCanceledAttempt } from "../release/finish-canceled-order"

/** Until somebody else has finished with the payment; in milliseconds. */
const busyFor = 60_000

/**
 * Tries again to release what a canceled order left at the gateway because core ignores what a provider throws there, with
 * growing waits.
 * @returns whether there was one, if only to see that it has to wait
 */
export async function releaseNextLeft(
  container: MedusaContainer,
  paygate: PaygateModuleService,
): Promise<boolean> {
  const left = await paygate.left.acquireCanceled(paygate.accountIds)
  if (!left) {
    return false
  }
  const plan = (at: Date) => paygate.left.planCanceled(left, at)
  try {
    await withPaymentLock(paygate, left.attemptId, async (attempt) => {
      const step = await nextStep(paygate, attempt)
      if (step.step === "try") {
        await finishCanceledAttempt(container, paygate, withOrder(attempt, left), true)
      }
      return true
    })
  } finally {
    const attempt = await paygate.attempts.byId(left.attemptId)
    const step = attempt && (await nextStep(paygate, attempt))
    await plan(step?.step === "wait" ? step.until : new Date(Date.now() + busyFor))
  }
  return true
}

async function nextStep(paygate: PaygateModuleService, { id }: Attempt) {
  const operations = await paygate.operations.byAttempt(id)
  const tried = operations.filter(
    ({ kind, state }) => (kind === "release" || kind === "refund") && state === "refused",
  )
  return releaseStep(
    {
      tried: tried.map(({ startedAt }) => startedAt),
      // Its outcome is found out elsewhere, with waits of its own.
      isPending: operations.some(({ state }) => state === "started" || state === "unknown"),
    },
    new Date(),
  )
}

function withOrder(attempt: Attempt, { orderId }: LeftAttempt): Attempt {
  return { ...attempt, orderId: attempt.orderId ?? orderId }
}
