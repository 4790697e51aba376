import { MathBN } from "@medusajs/framework/utils"

import { toMinor } from "../../domain/money"
import { type ExactAmount, exactSum, type MedusaBooking, type MedusaPayment } from "../medusa-payment"

/** What core writes on an order for money that moved. */
export interface OrderTransaction {
  readonly reference: "capture" | "refund"
  /** The capture or refund; when core cancels an order, the payment instead. */
  readonly referenceId: string
  /** Major units; negative for refunds. */
  readonly amount: ExactAmount
}

type Moved = Pick<MedusaPayment, "id" | "currency" | "captures" | "refunds">

/**
 * The transactions that an order lacks for a payment's captures and refunds, so that each exists once. When an order is
 * canceled core writes one transaction for all that is to be refunded, under the payment's id, even if the refund then
 * fails: it stands for the refunds made since, newest first, as far as it goes.
 */
export function missingTransactions(
  payment: Moved,
  known: readonly Omit<OrderTransaction, "reference">[],
): OrderTransaction[] {
  const ids = new Set(known.map(({ referenceId }) => referenceId))
  const isMissing = ({ id }: MedusaBooking) => !ids.has(id)
  let covered = coveredByCancel(payment, known)
  const newestFirst = payment.refunds
    .filter(isMissing)
    .sort((one, other) => Number(other.at) - Number(one.at))
  const uncovered = newestFirst.filter(({ amount }) => {
    const minor = toMinor(amount, payment.currency)
    const isCovered = covered >= minor
    covered -= isCovered ? minor : 0
    return !isCovered
  })
  return [
    ...payment.captures
      .filter(isMissing)
      .map(({ id, amount }) => ({ reference: "capture" as const, referenceId: id, amount })),
    ...uncovered.map(({ id, amount }) => ({
      reference: "refund" as const,
      referenceId: id,
      amount: amount.negated(),
    })),
  ]
}

/**
 * Those of a cancellation that stand for nothing. On an order that was canceled: each refund has a transaction of its own, because
 * a capture that came true later made the refund larger than core had foreseen, and together they are more than was captured. On
 * one that lives: core took a completion back, or could not cancel, and nothing was refunded.
 * @returns their ids
 */
export function needlessOfCancel<Known extends Omit<OrderTransaction, "reference"> & { readonly id: string }>(
  payment: Moved,
  known: readonly Known[],
  order: { readonly canceled: boolean },
): string[] {
  const ids = new Set(known.map(({ referenceId }) => referenceId))
  const withoutOwn = payment.refunds.filter(({ id }) => !ids.has(id))
  if (order.canceled && withoutOwn.length > 0) {
    return []
  }
  const sum = (rows: readonly MedusaBooking[]) => toMinor(exactSum(rows), payment.currency)
  const covered = coveredByCancel(payment, known)
  let excess = order.canceled
    ? sum(payment.refunds) + covered - sum(payment.captures)
    : covered - sum(withoutOwn)
  return ofCancel(payment, known)
    .filter(({ amount }) => {
      const minor = toMinor(MathBN.mult(amount, -1), payment.currency)
      const isNeedless = minor <= excess
      excess -= isNeedless ? minor : 0
      return isNeedless
    })
    .map(({ id }) => id)
}

function coveredByCancel(payment: Moved, known: readonly Omit<OrderTransaction, "reference">[]): number {
  return ofCancel(payment, known).reduce(
    (sum, { amount }) => sum + toMinor(MathBN.mult(amount, -1), payment.currency),
    0,
  )
}

function ofCancel<Known extends Omit<OrderTransaction, "reference">>(
  payment: Pick<Moved, "id">,
  known: readonly Known[],
): Known[] {
  return known.filter(({ referenceId, amount }) => referenceId === payment.id && amount.isNegative())
}
