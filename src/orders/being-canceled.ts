import { AsyncLocalStorage } from "node:async_hooks"

const canceling = new AsyncLocalStorage<string>()

/**
 * Runs the rest of a request that cancels an order. Core asks to release the payments before it marks the order as
 * canceled, so only here can a cancellation be told from an edit, a return, a claim or an exchange.
 */
export function whileCanceling<T>(orderId: string, work: () => T): T {
  return canceling.run(orderId, work)
}

/** Whether the request under way cancels this order. */
export function isBeingCanceled(orderId: string): boolean {
  return canceling.getStore() === orderId
}
