import type { Books } from "./books"
import type { Findings } from "./compare"
import { captureAmounts, refundAmounts } from "./gateway-facts"

/** A merchant's request that was answered with "done" was executed once, however often it was clicked. */
export function compareRequests(books: Books, findings: Findings): void {
  const touched = new Set(books.witness.requests.map(({ paymentId }) => paymentId))
  for (const paymentId of touched) {
    const requests = books.witness.requests.filter((request) => request.paymentId === paymentId)
    const payment = books.payments.find(({ id }) => id === paymentId)
    const attempt = books.attempts.find(({ sessionId }) => sessionId === payment?.sessionId)
    const paid = books.gateway.find(
      ({ payId, transId }) =>
        payId === payment?.payId || (payment?.payId == null && transId === attempt?.transId),
    )
    if (!paid || requests.some(({ kind }) => kind === "cancel-order")) {
      // Canceling refunds whatever is left; the sums are compared elsewhere.
      continue
    }
    for (const kind of ["capture", "refund"] as const) {
      const ofKind = requests.filter((request) => request.kind === kind)
      if (ofKind.length === 0) {
        continue
      }
      const done = ofKind.reduce((sum, request) => sum + request.done, 0)
      const unclear = ofKind.reduce((sum, request) => sum + request.unclear, 0)
      const amounts = kind === "capture" ? captureAmounts : refundAmounts
      const steps = amounts(paid).length
      // The back office's operations are no requests of the shop, but a repeated click may have been answered because of one.
      const byShop = amounts({ ...paid, steps: paid.steps.filter(({ by }) => by !== "gateway") }).length
      findings.expect(
        steps >= done && byShop <= done + unclear,
        `a ${kind} that was told "done" happened once`,
        attempt?.cartId ?? null,
        () =>
          `${paid.transId}: ${done} told done, ${unclear} unclear, ${byShop} of ${steps} at the gateway; refused: ` +
          (ofKind.flatMap(({ refusals }) => refusals ?? []).join(" | ") || "none"),
      )
    }
  }
}
