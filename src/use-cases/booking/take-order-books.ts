import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { RefusalError } from "../refusal"

import { finishLeftChange } from "./finish-left-change"

/** Longer than the gateway's answer takes, with an inquiry after it; only what is never put back runs into it. */
const heldAtMostSeconds = 120
const askAgainAfter = 200

/** Puts the books back. Not called, they come back by themselves after two minutes. */
type PutBack = () => Promise<void>

/**
 * Takes an order's books for one refund or cancelling. Core writes a refund on its order after the gateway's yes, as a change
 * of the order, and an order takes one change at a time: of two refunds in the same moment both would move money, and one of
 * them would be told that it failed.
 * @param patience milliseconds to wait for who has them
 * @throws RefusalError when another refund or cancelling has them
 */
export async function takeOrderBooks(
  container: MedusaContainer,
  orderId: string,
  patience = 0,
): Promise<PutBack> {
  const locking = container.resolve(Modules.LOCKING)
  const key = `paygate-books:${orderId}`
  const ownerId = randomUUID()
  const until = Date.now() + patience
  const take = () => locking.acquire(key, { ownerId, expire: heldAtMostSeconds }).then(() => undefined)
  for (let cause = await failureOf(take); cause; cause = await failureOf(take)) {
    if (Date.now() >= until) {
      throw new RefusalError(
        "action-running",
        "A refund or the cancelling of this order is running. Wait a minute and look at the order again before you repeat it.",
        { cause: cause.error, facts: { reason: "order-books-busy" } },
      )
    }
    await wait(askAgainAfter)
  }
  const putBack = async () => {
    await locking.release(key, { ownerId }).catch(() => undefined)
  }
  const failure = await failureOf(() => finishLeftChange(container, orderId))
  if (failure) {
    await putBack()
    throw failure.error
  }
  return putBack
}

async function failureOf(work: () => Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return { error }
  }
}
