import type { SandboxPayment } from "../../../src/sandbox"

import type { AttemptEntry } from "./books"

/** Whether the shopper's money was ever authorized or captured. */
export function wasPaid({ steps }: SandboxPayment): boolean {
  return steps.some(({ kind, status }) => status === "OK" && (kind === "authorization" || kind === "sale"))
}

/** What the merchant still holds, in minor units: authorized and not released, or captured and not refunded. */
export function heldAmount({ amountAuth, amountCap, amountCred, amountOpen }: SandboxPayment): number {
  return amountAuth === 0 ? 0 : amountOpen + amountCap - amountCred
}

/** What was captured and not refunded, in minor units. */
export function takenAmount({ amountAuth, amountCap, amountCred }: SandboxPayment): number {
  return amountAuth === 0 ? 0 : amountCap - amountCred
}

const standing = (payment: SandboxPayment, ...kinds: string[]) =>
  payment.steps.filter((step) => step.status === "OK" && !step.undone && kinds.includes(step.kind))

/** Amounts of the captures that were not reversed, sorted by size; a payment captured at once counts as one. */
export function captureAmounts(payment: SandboxPayment): number[] {
  return amountsOf(standing(payment, "capture", "sale"))
}

export function refundAmounts(payment: SandboxPayment): number[] {
  return amountsOf(standing(payment, "credit"))
}

export function amountsOf(rows: readonly { readonly amount: number }[]): number[] {
  return rows.map(({ amount }) => amount).sort((a, b) => a - b)
}

/** Whether another amount was authorized or captured than the shop requested. */
export function isOtherAmount({ steps, amount }: SandboxPayment): boolean {
  const first = steps.find(
    ({ kind, status }) => status === "OK" && (kind === "authorization" || kind === "sale"),
  )
  return first !== undefined && first.amount !== amount
}

/** The attempt of a gateway payment: a form that was paid twice has two, under one TransID. */
export function attemptOf(
  attempts: readonly AttemptEntry[],
  { payId, transId }: SandboxPayment,
): AttemptEntry | undefined {
  return (
    attempts.find((attempt) => attempt.payId === payId) ??
    attempts.find((attempt) => attempt.transId === transId)
  )
}

/** A payment in one line, for investigating a difference. */
export function nameOf({ method, transId, payId, amount, currency, state }: SandboxPayment): string {
  return `${method} ${transId}/${payId.slice(0, 6)} (${amount} ${currency}, ${state})`
}
