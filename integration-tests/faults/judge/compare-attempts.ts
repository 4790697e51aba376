import type { SandboxPayment } from "../../../src/sandbox"

import type { AttemptEntry, Books, OperationEntry } from "./books"
import type { Findings } from "./compare"
import { captureAmounts, heldAmount, isOtherAmount, refundAmounts, wasPaid } from "./gateway-facts"

const anyOpenProblem = [
  "reconcile-failed",
  "auto-refund-failed",
  "state-unknown",
  "operation-unknown",
  "cancel-failed",
  "cancel-not-possible",
  "moved-at-gateway",
]

/** The plugin's records agree with the gateway, and nothing is left to do. */
export function compareAttempts(books: Books, findings: Findings): void {
  for (const attempt of books.attempts) {
    const paid = gatewayPaymentOf(books, attempt)
    const isPaid = paid !== undefined && wasPaid(paid)
    findings.expect(
      isPaid || !["authorized", "captured", "auto-refunded"].includes(attempt.state),
      "nobody pays without paying",
      attempt.cartId,
      () => `${attempt.transId} is ${attempt.state} in the ledger and was never paid at the gateway`,
    )
    findings.expectOrReported(
      attempt.state !== "open",
      attempt.id,
      ["state-unknown"],
      "every attempt comes to an end",
      attempt.cartId,
      () => `${attempt.transId} is still open a day later`,
    )
    const unresolved = books.operations.filter(
      ({ attemptId, state }) => attemptId === attempt.id && (state === "started" || state === "unknown"),
    )
    findings.expectOrReported(
      unresolved.length === 0,
      attempt.id,
      ["operation-unknown"],
      "no operation stays unresolved without a word",
      attempt.cartId,
      () => `${attempt.transId}: a ${unresolved[0]?.kind} is ${unresolved[0]?.state}`,
    )
    if (paid && isPaid) {
      comparePaidAttempt(findings, attempt, paid)
      compareOperations(books, findings, attempt, paid)
    }
  }
}

/** Of two payments under one TransID, the one the plugin has recorded as the attempt's. */
function gatewayPaymentOf(books: Books, { payId, transId }: AttemptEntry): SandboxPayment | undefined {
  const sameName = books.gateway.filter((paid) => paid.transId === transId)
  return sameName.find((paid) => paid.payId === payId) ?? sameName.find(wasPaid) ?? sameName[0]
}

function comparePaidAttempt(findings: Findings, attempt: AttemptEntry, paid: Books["gateway"][number]): void {
  const over = attempt.state === "auto-refunded" || attempt.state === "released"
  // A person decides about an unexpected amount, and about money on hold.
  const waits = isOtherAmount(paid) ? "any" : [...anyOpenProblem, "money-held"]
  findings.expectOrReported(
    over || (attempt.completed && ["authorized", "captured"].includes(attempt.state)),
    attempt.id,
    waits,
    "every payment is reconciled",
    attempt.cartId,
    () => `${attempt.transId} was paid and is ${attempt.state}, not reconciled`,
  )
  findings.expectOrReported(
    !over || heldAmount(paid) === 0,
    attempt.id,
    ["auto-refund-failed", "rest-reserved"],
    "what the ledger calls refunded was refunded",
    attempt.cartId,
    () => `${attempt.transId} is ${attempt.state} and the gateway holds ${heldAmount(paid)}`,
  )
  findings.expectOrReported(
    over || attempt.captured === paid.amountCap,
    attempt.id,
    waits,
    "the ledger knows what was captured",
    attempt.cartId,
    () => `${attempt.transId}: captured ${attempt.captured}, at the gateway ${paid.amountCap}`,
  )
  findings.expectOrReported(
    (over && paid.amountAuth === 0) || attempt.refunded === paid.amountCred,
    attempt.id,
    waits,
    "the ledger knows what was refunded",
    attempt.cartId,
    () => `${attempt.transId}: refunded ${attempt.refunded}, at the gateway ${paid.amountCred}`,
  )
}

/** There is one successful operation for each step the shop made at the gateway. */
function compareOperations(
  books: Books,
  findings: Findings,
  attempt: AttemptEntry,
  paid: Books["gateway"][number],
): void {
  const succeeded = (kind: string) =>
    books.operations.filter(
      (operation) =>
        operation.attemptId === attempt.id &&
        operation.payId === paid.payId &&
        operation.kind === kind &&
        operation.state === "succeeded",
    )
  const takenAtOnce = paid.steps.some(({ kind }) => kind === "sale") ? 1 : 0
  const captures = captureAmounts(paid).length - takenAtOnce
  const pairs = [
    ["capture", succeeded("capture").length, Math.max(captures, 0)],
    ["refund", succeeded("refund").length, refundAmounts(paid).length - known(paid, succeeded("refund")[0])],
  ] as const
  for (const [what, inLedger, atGateway] of pairs) {
    findings.expectOrReported(
      inLedger === atGateway,
      attempt.id,
      // What moved together with an operation that was overtaken is in one entry of the difference.
      [...anyOpenProblem, "operation-overtaken"],
      `one operation for each ${what}`,
      attempt.cartId,
      () => `${attempt.transId}: ${inLedger} ${what}s in the ledger, ${atGateway} at the gateway`,
    )
  }
}

/** How many of the refunds the back office had made before the plugin first heard of the payment: its first own one began after them. */
function known({ steps }: Books["gateway"][number], first: OperationEntry | undefined): number {
  let sum = 0
  const refunds = steps.filter(({ kind, status, undone }) => kind === "credit" && status === "OK" && !undone)
  const before = refunds.findIndex(({ amount }) => {
    sum += amount
    return sum > (first?.before ?? 0)
  })
  return before === -1 ? refunds.length : before
}
