import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { RefusalError } from "../refusal"

import { finishLeftChange } from "./finish-left-change"

/** Longer than the gateway's answer takes, with an inquiry after it; only what is never put back runs into it. */
const heldAtMostSeconds = 120
const askAgainAfter = 200
/** Milliseconds that a job waits for somebody's click to end. */
const jobsWait = 20_000

/** Puts the books back. Not called, they come back by themselves after two minutes. */
type Unlock = () => Promise<void>

/**
 * Takes an order's books for one refund or cancelling. Core writes a refund on its order after the gateway's yes, as a change
 * of the order, and an order takes one change at a time: of two refunds in the same moment both would move money, and one of
 * them would be told that it failed.
 * @param patience milliseconds to wait for who has them; none for a person before a screen
 * @throws RefusalError when another refund or cancelling has them
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
        "action-running",
        "A refund or the cancelling of this order is running. Wait a minute and look at the order again before you repeat it.",
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
