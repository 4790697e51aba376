import type { Books } from "./books"
import type { Findings } from "./compare"
import { captureAmounts, creditAmounts } from "./gateway-facts"

/** A merchant's request that was told "done" came true once, however often it was clicked. */
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
      // Cancelling refunds what is left, by itself; the sums of the books are compared all the same.
      continue
    }
    for (const kind of ["capture", "refund"] as const) {
      const ofKind = requests.filter((request) => request.kind === kind)
      if (ofKind.length === 0) {
        continue
      }
      const done = ofKind.reduce((sum, request) => sum + request.done, 0)
      const unclear = ofKind.reduce((sum, request) => sum + request.unclear, 0)
      const amounts = kind === "capture" ? captureAmounts : creditAmounts
      const steps = amounts(paid).length
      // What the back office did is nobody's request here; it may be what a repeated click was told about, though.
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
