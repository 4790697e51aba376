import type { Payment } from "./payment"
import { readReturn } from "./read-return"
import { type Memory, recallPayment } from "./remember"

/**
 * The payment a shopper returned from: the one this browser remembers, or else what the address says. Without a token in
 * the address it is the payment started last.
 * @param cartId this browser's cart, for a return in a browser that remembers nothing
 */
export function returnedPayment(
  address: string | URL,
  cartId?: string,
  memory?: Memory,
): Payment | undefined {
  const returned = readReturn(address)
  const kept = recallPayment(memory)
  if (!returned || kept?.token === returned.token) {
    return kept
  }
  return cartId === undefined ? undefined : { cartId, token: returned.token, action: { type: "unknown" } }
}
