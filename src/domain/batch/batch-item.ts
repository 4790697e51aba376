import { exponentOf } from "../../paygate/currencies"
import { isMinorAmount, type MinorAmount } from "../../paygate/values"
import type { Attempt } from "../attempt"
import { remainder, toMajor } from "../money"
import type { Operation } from "../operation"
import { readAmountText } from "../typed-amount"

import { type BatchKind, batchKindsOf } from "./batch-methods"
import type { RowFault } from "./row-fault"

/** One payment of a batch, named by exactly one of order, payment or TransID. */
export interface BatchItem {
  /** An order's id or its number in the shop. */
  readonly order?: string
  readonly payment?: string
  readonly transId?: string
  /** Major units as people write them, "12.50" or "12,50"; the batch's terms say what a missing amount means. */
  readonly amount?: string
  /** Only a check: the payment's own currency counts. */
  readonly currency?: string
}

/** Amount in minor units. */
export type RunningOperation = Pick<Operation, "batchId" | "kind" | "amount" | "startedAt">

/** What is known about a payment that is to go into a batch. */
export interface BatchSubject {
  readonly attempt: Attempt
  /** An operation without an answer: a click under way, or a record of another batch. */
  readonly running: RunningOperation | null
}

export type ItemCheck =
  { readonly kind: "good"; readonly amount: MinorAmount } | { readonly kind: "bad"; readonly fault: RowFault }

/** What the caller says about all rows of a batch. */
export interface BatchTerms {
  /** Rows without an amount mean everything that is left; else they are faulty. A release always means the whole. */
  readonly restWhenEmpty: boolean
  /** The gateway's support agreed to amounts below 100 of the smallest unit. */
  readonly smallAmounts: boolean
}

/** Amounts below this need the support's consent. Alipay documents, Amount. */
const smallestWithoutConsent = 100

/** Whether a payment may go into a batch, and with what amount in minor units; else why not. */
export function checkItem(
  kind: BatchKind,
  { attempt, running }: BatchSubject,
  item: Pick<BatchItem, "amount" | "currency">,
  { restWhenEmpty, smallAmounts }: BatchTerms,
): ItemCheck {
  const bad = (fault: RowFault): ItemCheck => ({ kind: "bad", fault })
  const fault = (running ? runningFault(attempt, running) : undefined) ?? subjectFault(kind, attempt)
  if (fault !== undefined) {
    return bad(fault)
  }
  const currency = attempt.currency.toUpperCase()
  if (item.currency !== undefined && item.currency.toUpperCase() !== currency) {
    return bad({ reason: "other-currency", currency_code: currency })
  }
  const left = remainder(attempt.capturedAmount, attempt.refundedAmount)
  const meansAll = item.amount === undefined && (restWhenEmpty || kind === "release")
  const amount = meansAll ? left : readAmount(item.amount ?? "", currency)
  if (typeof amount !== "number") {
    return bad(amount)
  }
  if (amount > left) {
    const [asked, most] = [toMajor(amount, currency), toMajor(left, currency)]
    return bad({ reason: "more-than-left", asked, left: most, currency_code: currency })
  }
  if (kind === "release" && amount !== attempt.amount) {
    return bad({
      reason: "not-the-whole",
      amount: toMajor(attempt.amount, currency),
      currency_code: currency,
    })
  }
  return amount < smallestWithoutConsent && !smallAmounts
    ? bad({ reason: "below-the-least" })
    : { kind: "good", amount }
}

function subjectFault(kind: BatchKind, attempt: Attempt): RowFault | undefined {
  const { method } = attempt
  if (!batchKindsOf(method).includes(kind)) {
    return { reason: "no-batch-files", kind, method }
  }
  if (attempt.state !== "captured") {
    return { reason: "not-captured", state: attempt.state }
  }
  if (attempt.payId === null) {
    return { reason: "no-pay-id" }
  }
  if (attempt.paymentId === null) {
    return { reason: "no-order" }
  }
  const left = remainder(attempt.capturedAmount, attempt.refundedAmount)
  if (left === 0) {
    return { reason: "all-refunded" }
  }
  return kind === "release" && left !== attempt.amount ? { reason: "part-refunded" } : undefined
}

function runningFault(
  { currency }: Attempt,
  { batchId, kind, amount, startedAt }: RunningOperation,
): RowFault {
  const what = {
    operation: kind,
    amount: toMajor(amount, currency),
    currency_code: currency.toUpperCase(),
    since: startedAt.toISOString(),
  }
  return batchId === null
    ? { reason: "pending", ...what }
    : { reason: "in-a-batch", batch_id: batchId, ...what }
}

function readAmount(text: string, currency: string): MinorAmount | RowFault {
  const decimals = exponentOf(currency)
  const read = readAmountText(text, decimals)
  if (typeof read === "string") {
    return { reason: "amount-unreadable", why: read, decimals }
  }
  return isMinorAmount(read) ? read : { reason: "amount-unreadable", why: "too-large", decimals }
}
