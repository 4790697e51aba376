import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { RefusalError } from "../../refusals/refusal"

import { finishLeftChange } from "./finish-left-change"

/** Longer than an answer of the gateway with an inquiry after it; only a lock that is never released lasts this long. */
const heldAtMostSeconds = 120
const askAgainAfter = 200
/** How long, in milliseconds, a job waits for a person's click to finish. */
const jobsWait = 20_000

/** Releases the lock. Without it the lock expires after two minutes. */
type Unlock = () => Promise<void>

/**
 * Locks an order for one refund or cancellation. Core writes a refund on its order after the gateway carried it out, as
 * a change of the order, and an order takes one change at a time: of two refunds at the same moment both would move
 * money, and one would be reported as failed.
 * @param patience milliseconds to wait for the lock; none for a person in front of a screen
 * @throws RefusalError while another refund or cancellation holds it
 */
export async function lockOrder(
  container: MedusaContainer,
  orderId: string,
  patience = jobsWait,
): Promise<Unlock> {
  const locking = container.resolve(Modules.LOCKING)
  const key = `paygate-order:${orderId}`
  const ownerId = randomUUID()
  const until = Date.now() + patience
  for (;;) {
    const failure = await locking.acquire(key, { ownerId, expire: heldAtMostSeconds }).then(
      () => undefined,
      (cause: unknown) => ({ cause }),
    )
    if (!failure) {
      break
    }
    if (Date.now() >= until) {
      throw new RefusalError(
        "operation-running",
        "A refund or the cancellation of this order is in progress. Wait a minute and look at the order again before you repeat it.",
        { cause: failure.cause, facts: { reason: "order-busy" } },
      )
    }
    await wait(askAgainAfter)
  }
  const release = async () => {
    await locking.release(key, { ownerId }).catch(() => undefined)
  }
  await finishLeftChange(container, orderId).catch(async (error: unknown) => {
    await release()
    throw error
  })
  return release
}
