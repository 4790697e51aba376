import { exponentOf } from "../../paygate/currencies"
import { isMinorAmount, type MinorAmount } from "../../paygate/values"
import type { Attempt } from "../attempt"
import { methods } from "../methods"
import { formatMoney, remainder } from "../money"

import { type BatchKind, batchKindsOf } from "./batch-methods"

/** One payment a merchant wants in a batch; named by exactly one of order, payment or TransID. */
export interface BatchWish {
  /** An order's id or its number in the shop. */
  readonly order?: string
  readonly payment?: string
  readonly transId?: string
  /** Major units as a decimal number, "12.50"; all that is left when absent. */
  readonly amount?: string
  /** Only to check: the payment's own currency counts. */
  readonly currency?: string
}

/** What is known about a payment when it is to go into a batch. */
export interface BatchSubject {
  readonly attempt: Attempt
  /** An action without an answer: a click under way, or a record of another batch. */
  readonly running: { readonly batchId: string | null } | null
}

export type WishCheck =
  | { readonly kind: "good"; readonly amount: MinorAmount }
  | { readonly kind: "bad"; readonly field: "payment" | "amount" | "currency"; readonly problem: string }

/** Amounts below this need the support's consent. Alipay documents, Amount. */
const smallestWithoutConsent = 100

/** Whether a payment may go into a batch, and with what amount in minor units; else why not, in words for the merchant. */
export function checkWish(
  kind: BatchKind,
  { attempt, running }: BatchSubject,
  wish: Pick<BatchWish, "amount" | "currency">,
  smallAmounts: boolean,
): WishCheck {
  const problem = subjectProblem(kind, attempt) ?? (running ? runningProblem(running) : undefined)
  if (problem !== undefined) {
    return { kind: "bad", field: "payment", problem }
  }
  const { currency } = attempt
  if (wish.currency !== undefined && wish.currency.toUpperCase() !== currency.toUpperCase()) {
    return { kind: "bad", field: "currency", problem: `The payment is in ${currency.toUpperCase()}.` }
  }
  const left = remainder(attempt.capturedAmount, attempt.creditedAmount)
  const amount = wish.amount === undefined ? left : readAmount(wish.amount, currency)
  const bad = (text: string): WishCheck => ({ kind: "bad", field: "amount", problem: text })
  if (typeof amount === "string") {
    return bad(amount)
  }
  if (amount > left) {
    return bad(`${formatMoney(amount, currency)} is more than is left: ${formatMoney(left, currency)}.`)
  }
  if (kind === "reverse" && amount !== attempt.amount) {
    return bad(`A reversal takes the whole payment back: ${formatMoney(attempt.amount, currency)}.`)
  }
  if (amount < smallestWithoutConsent && !smallAmounts) {
    return bad(
      "Amounts below 100 smallest units need the consent of the gateway's support (option smallAmounts).",
    )
  }
  return { kind: "good", amount }
}

function subjectProblem(kind: BatchKind, attempt: Attempt): string | undefined {
  const { title } = methods[attempt.method]
  if (!batchKindsOf(attempt.method).includes(kind)) {
    const instead = kind === "reverse" ? "Credit it instead." : "Refund it on its order."
    return `The gateway takes no batch files to ${kind} ${title} payments. ${instead}`
  }
  if (attempt.state !== "captured") {
    return `The payment is ${attempt.state} at the gateway; there is nothing to give back.`
  }
  if (attempt.payId === null) {
    return "The gateway has not named a PayID yet. Wait for its notice."
  }
  if (attempt.paymentId === null) {
    return "The payment has no order yet. Try again when it is placed."
  }
  const left = remainder(attempt.capturedAmount, attempt.creditedAmount)
  if (left === 0) {
    return "Everything was given back already."
  }
  return kind === "reverse" && left !== attempt.amount
    ? "A part was given back already, so the whole cannot be reversed. Credit the rest."
    : undefined
}

function runningProblem({ batchId }: { batchId: string | null }): string {
  return batchId === null
    ? "A refund of this payment has no answer yet. Wait until it has."
    : `The payment is in the batch ${batchId} already.`
}

/** A decimal number in major units as minor units; a text that says what is wrong with it. */
function readAmount(text: string, currency: string): MinorAmount | string {
  const [, whole, fraction = ""] = /^(\d{1,10})(?:\.(\d{1,8}))?$/.exec(text.trim()) ?? []
  if (whole === undefined) {
    return "The amount must be a number such as 12.50, with a point and without a currency."
  }
  if (fraction.replace(/0+$/, "").length > exponentOf(currency)) {
    return `The amount has more decimals than ${currency.toUpperCase()} knows.`
  }
  const minor =
    Number(whole) * 10 ** exponentOf(currency) +
    Number(fraction.padEnd(4, "0").slice(0, exponentOf(currency)) || 0)
  if (!isMinorAmount(minor)) {
    return "The amount is too large."
  }
  return minor === 0 ? "The amount must be more than nothing." : minor
}
