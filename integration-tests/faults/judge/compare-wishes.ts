import type { Books } from "./books"
import type { Findings } from "./compare"
import { captureAmounts, creditAmounts } from "./gateway-facts"

/** A merchant's wish that was told "done" came true once, however often it was clicked. */
export function compareWishes(books: Books, findings: Findings): void {
  const touched = new Set(books.witness.wishes.map(({ paymentId }) => paymentId))
  for (const paymentId of touched) {
    const wishes = books.witness.wishes.filter((wish) => wish.paymentId === paymentId)
    const payment = books.payments.find(({ id }) => id === paymentId)
    const attempt = books.attempts.find(({ sessionId }) => sessionId === payment?.sessionId)
    const paid = books.gateway.find(
      ({ payId, transId }) =>
        payId === payment?.payId || (payment?.payId == null && transId === attempt?.transId),
    )
    if (!paid || wishes.some(({ kind }) => kind === "cancel-order")) {
      // Cancelling refunds what is left, by itself; the sums of the books are compared all the same.
      continue
    }
    for (const kind of ["capture", "refund"] as const) {
      const ofKind = wishes.filter((wish) => wish.kind === kind)
      if (ofKind.length === 0) {
        continue
      }
      const done = ofKind.reduce((sum, wish) => sum + wish.done, 0)
      const unclear = ofKind.reduce((sum, wish) => sum + wish.unclear, 0)
      const amounts = kind === "capture" ? captureAmounts : creditAmounts
      const steps = amounts(paid).length
      // What the back office did is nobody's wish here; it may be what a repeated click was told about, though.
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
