import { AsyncLocalStorage } from "node:async_hooks"

const canceling = new AsyncLocalStorage<string>()

/**
 * Carries on with the request of somebody who cancels an order. Core asks to release its payments before it writes that the order is
 * cancelled: only here can that be told from an edit, a return, a claim or an exchange.
 */
export function whileCanceling<T>(orderId: string, work: () => T): T {
  return canceling.run(orderId, work)
}

/** Whether the request under way cancels this order. */
export function isBeingCanceled(orderId: string): boolean {
  return canceling.getStore() === orderId
}
