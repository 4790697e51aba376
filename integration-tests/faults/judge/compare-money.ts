import type { Books, PaymentEntry } from "./books"
import type { Findings } from "./compare"
import { attemptOf, heldAmount, nameOf } from "./gateway-facts"

/**
 * Checks for every payment that holds money at the gateway which order owns it or which problem reports it, and for every live
 * order which money pays for it. Only by the gateway's PayID: what the plugin has recorded does not matter here.
 */
export function compareMoney(books: Books, findings: Findings): void {
  const owners = ownersByPayId(books)
  for (const paid of books.gateway.filter((payment) => heldAmount(payment) > 0)) {
    const attempt = attemptOf(books.attempts, paid)
    const cartId = books.witness.payments.get(paid.payId) ?? attempt?.cartId ?? null
    const own = owners.get(paid.payId) ?? []
    findings.expect(
      own.length <= 1,
      "money is one order's",
      cartId,
      () => `${nameOf(paid)} pays for ${own.map(({ orderId }) => orderId).join(" and ")}`,
    )
    findings.expectOrTold(
      own.length > 0,
      { attemptId: attempt?.id },
      "money at the gateway has an order",
      cartId,
      () => `${nameOf(paid)}: ${heldAmount(paid)} is held and no live order has it`,
    )
  }
  for (const payment of [...owners.values()].flat()) {
    const { orderId, payId, sessionId, refunds } = payment
    const own = books.gateway.find((paid) => paid.payId === payId)
    findings.expectOrTold(
      own !== undefined && (heldAmount(own) > 0 || refunds.length > 0),
      { attemptId: books.attempts.find((attempt) => attempt.sessionId === sessionId)?.id, orderId },
      "an order's money is at the gateway",
      books.orders.find(({ id }) => id === orderId)?.cartId ?? null,
      () => `order ${orderId} counts on ${payId ?? "a payment without PayID"}, which holds nothing`,
    )
  }
}

/** This plugin's live payments of live orders, by their gateway payment. */
function ownersByPayId(books: Books): ReadonlyMap<string | null, readonly PaymentEntry[]> {
  const live = new Set(books.orders.filter(({ canceled }) => !canceled).map(({ id }) => id))
  const ours = books.payments.filter(
    ({ canceled, orderId, providerId }) =>
      !canceled && orderId !== null && live.has(orderId) && providerId.endsWith("_paygate"),
  )
  const byPayId = new Map<string | null, PaymentEntry[]>()
  for (const payment of ours) {
    byPayId.set(payment.payId, [...(byPayId.get(payment.payId) ?? []), payment])
  }
  return byPayId
}
