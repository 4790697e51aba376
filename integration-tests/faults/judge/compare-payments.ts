import type { SandboxPayment } from "../../../src/sandbox"

import type { Books, OrderEntry, PaymentEntry } from "./books"
import type { Findings } from "./compare"
import {
  amountsOf,
  attemptOf,
  captureAmounts,
  heldAmount,
  isOtherAmount,
  nameOf,
  refundAmounts,
  takenAmount,
  wasPaid,
} from "./gateway-facts"

/** Kinds of problems that report a payment without an order, or one that could not be refunded automatically. */
const unplaced = [
  ...["reconcile-failed", "auto-refund-failed", "state-unknown", "operation-unknown", "order-unpaid"],
  // on hold, as the shop's options require
  "money-held",
]
const unfinished = [
  "cancel-failed",
  "cancel-not-possible",
  "operation-unknown",
  "auto-refund-failed",
  "moved-at-gateway",
  "captured-after-cancel",
]

/** Each payment made at the gateway belongs to exactly one order of that amount, or was refunded in full. */
export function comparePayments(books: Books, findings: Findings): void {
  for (const paid of books.gateway.filter(wasPaid)) {
    const attempt = attemptOf(books.attempts, paid)
    const cartId = books.witness.payments.get(paid.payId) ?? attempt?.cartId ?? null
    const known = findings.expect(
      attempt !== undefined,
      "every payment is in the ledger",
      cartId,
      () => `${nameOf(paid)} was paid and is not in the ledger`,
    )
    if (!known || !attempt) {
      continue
    }
    // A form that was opened twice has two payments under one TransID: the second belongs to no order.
    const payment = books.payments.find(
      ({ sessionId, payId }) => sessionId === attempt.sessionId && (payId === null || payId === paid.payId),
    )
    const order = books.orders.find(({ id }) => id === payment?.orderId)
    if (payment && order && !order.canceled && !payment.canceled) {
      compareStatus(books, findings, { paid, payment, order, cartId, attemptId: attempt.id })
    } else {
      const kinds = excuses(paid, order)
      findings.expectOrReported(
        takenAmount(paid) === 0,
        attempt.id,
        kinds,
        "a payment without an order is refunded in full",
        cartId,
        () => `${nameOf(paid)}: ${takenAmount(paid)} is still held, ${whyNoOrder(payment, order)}`,
      )
      findings.expectOrReported(
        heldAmount(paid) === takenAmount(paid),
        attempt.id,
        // No call of the gateway releases the rest of a partly captured authorization.
        kinds === "any" ? kinds : [...kinds, "rest-reserved"],
        "a reservation without an order is released",
        cartId,
        () => `${nameOf(paid)}: ${paid.amountOpen} is still reserved, ${whyNoOrder(payment, order)}`,
      )
      findings.expect(
        order?.canceled === true || books.problems.some(({ attemptId }) => attemptId === attempt.id),
        "money that goes back without a merchant's request is told to a person",
        cartId,
        () => `${nameOf(paid)} went back and no problem entry says so`,
      )
    }
    if (payment && !(payment.canceled && wentBackUnbooked(books, paid, payment, attempt.id))) {
      const canceled = order?.canceled ?? false
      compareBookings(findings, { paid, payment, cartId, attemptId: attempt.id, canceled })
    }
  }
}

/** Kinds of problems that report money without a live order. */
function excuses(paid: SandboxPayment, order: OrderEntry | undefined): readonly string[] | "any" {
  if (isOtherAmount(paid)) {
    // A person decides about an unexpected amount.
    return "any"
  }
  return order?.canceled ? unfinished : unplaced
}

function compareStatus(
  books: Books,
  findings: Findings,
  facts: {
    paid: SandboxPayment
    payment: PaymentEntry
    order: OrderEntry
    cartId: string | null
    attemptId: string
  },
): void {
  const { paid, payment, order, cartId, attemptId } = facts
  findings.expect(
    payment.amount === paid.amount && payment.currency.toUpperCase() === paid.currency,
    "the payment in Medusa has the amount that was paid",
    cartId,
    () => `${nameOf(paid)}: Medusa has ${payment.amount} ${payment.currency}`,
  )
  findings.expect(
    books.witness.links.has(paid.payId) ||
      (order.total === paid.amount && order.currency.toUpperCase() === paid.currency),
    "the order costs what was paid",
    cartId,
    () => `${nameOf(paid)}: order ${order.id} costs ${order.total} ${order.currency}`,
  )
  const seenCart = books.witness.payments.get(paid.payId)
  findings.expect(
    seenCart === undefined || seenCart === order.cartId,
    "no cart is completed by another's money",
    cartId,
    () => `${nameOf(paid)} was paid for cart ${seenCart} and completed ${order.cartId}`,
  )
  const refunded = sumOf(amountsOf(payment.refunds))
  findings.expectOrReported(
    heldAmount(paid) > 0 || refunded > 0,
    attemptId,
    unplaced,
    "a live order's money is there",
    cartId,
    () => `${nameOf(paid)}: order ${order.id} lives and nothing is held for it`,
  )
}

/**
 * Each capture and each refund happened once. Medusa records what moved between two inquiries as one row, so each of its rows
 * is the sum of some of the gateway's amounts, and each of those is in exactly one row. The automatic refund of a canceled
 * order is one row in Medusa and several at the gateway if the back office had already refunded a part: there only the sum counts.
 */
function compareBookings(
  findings: Findings,
  facts: {
    paid: SandboxPayment
    payment: PaymentEntry
    cartId: string | null
    attemptId: string
    canceled: boolean
  },
): void {
  const { paid, payment, cartId, attemptId, canceled } = facts
  const pairs = [
    ["capture", amountsOf(payment.captures), captureAmounts(paid)],
    ["refund", amountsOf(payment.refunds), refundAmounts(paid)],
  ] as const
  for (const [what, inMedusa, atGateway] of pairs) {
    const isSame =
      areRecorded(inMedusa, atGateway) ||
      (canceled && what === "refund" && sumOf(inMedusa) === sumOf(atGateway))
    findings.expectOrReported(
      isSame,
      attemptId,
      // Medusa records nothing on an order that somebody is changing; only then it may stay so, see `atRest`.
      sumOf(inMedusa) < sumOf(atGateway) ? [...unfinished, "reconcile-failed"] : unfinished,
      `each ${what} happened once`,
      cartId,
      () => `${nameOf(paid)}: ${what}s in Medusa [${inMedusa.join()}], at the gateway [${atGateway.join()}]`,
    )
  }
}

/** Whether each row shown is the sum of some of the amounts moved, with each of those in exactly one row. */
function areRecorded(shown: readonly number[], moved: readonly number[]): boolean {
  const [amount, ...others] = moved
  if (amount === undefined) {
    return shown.every((left) => left === 0)
  }
  return shown.some((left, row) => left >= amount && areRecorded(shown.with(row, left - amount), others))
}

/** Captured in the back office before an order had the payment, and refunded: Medusa cancels it without a row, and a problem reports it. */
function wentBackUnbooked(
  books: Books,
  paid: SandboxPayment,
  { captures, refunds }: PaymentEntry,
  attemptId: string,
): boolean {
  const isTold = books.problems.some(
    (problem) => problem.attemptId === attemptId && problem.kind === "auto-refunded",
  )
  return isTold && captures.length + refunds.length === 0 && takenAmount(paid) === 0
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

function whyNoOrder(payment: PaymentEntry | undefined, order: OrderEntry | undefined): string {
  if (order?.canceled) {
    return `its order ${order.id} is canceled`
  }
  return payment ? "its payment in Medusa has no live order" : "Medusa has no payment for it"
}
