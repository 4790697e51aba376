import { type MinorAmount, minorAmount } from "../paygate/values"

import type { Attempt } from "./attempt"

/**
 * Core writes its capture or refund before it calls the provider and deletes it when the provider refuses: within this
 * time, in milliseconds, or never, when its process died.
 */
export const coreDeletesWithin = 150_000

/** What the gateway has carried out for a payment, minor units. */
export interface GatewayBook {
  readonly captured: MinorAmount
  readonly refunded: MinorAmount
  /** Nothing was taken, and what was reserved is released. */
  readonly released: boolean
}

/** The gateway's book of a payment, as far as we know it. */
export function gatewayBook({
  state,
  capturedAmount,
  refundedAmount,
}: Pick<Attempt, "state" | "capturedAmount" | "refundedAmount">): GatewayBook {
  return {
    captured: capturedAmount,
    refunded: refundedAmount,
    released: capturedAmount === 0 && (state === "released" || state === "auto-refunded"),
  }
}

/** What Medusa shows of it, minor units; without the capture or refund that serves an operation under way. */
export interface MedusaBook {
  readonly captured: MinorAmount
  readonly refunded: MinorAmount
  readonly canceled: boolean
  /** Milliseconds since its newest capture, and its newest refund, was written; infinite without any. */
  readonly newestCapture: number
  readonly newestRefund: number
}

/** The next step that makes Medusa show what the gateway has done, whoever moved the money. */
export type BookStep =
  /** `certain` when no row is so new that core may still delete it, and show less than the gateway has carried out. */
  | { readonly step: "agree"; readonly certain: boolean }
  | { readonly step: "record-capture"; readonly amount: MinorAmount }
  | { readonly step: "record-refund"; readonly amount: MinorAmount }
  | { readonly step: "cancel-payment" }
  /** Core may still delete a row as new as this. */
  | { readonly step: "wait" }
  /** Medusa shows more than the gateway has carried out: a process that died left its row. */
  | { readonly step: "tell-excess"; readonly captured: MinorAmount; readonly refunded: MinorAmount }
  /** Medusa has closed the payment and records no capture or refund on it any more. */
  | { readonly step: "tell-unrecordable"; readonly captured: MinorAmount; readonly refunded: MinorAmount }

/**
 * Compares the gateway's book with Medusa's, by sums. A capture comes before a refund, because Medusa refunds only what is
 * captured.
 */
export function compareBooks(gateway: GatewayBook, medusa: MedusaBook): BookStep {
  const captured = gateway.captured - medusa.captured
  const refunded = gateway.refunded - medusa.refunded
  if (gateway.released && !medusa.canceled && medusa.captured === 0) {
    return { step: "cancel-payment" }
  }
  if (captured > 0 && medusa.canceled) {
    return { step: "tell-unrecordable", captured: minorAmount(captured), refunded: atLeastNone(refunded) }
  }
  if (captured > 0) {
    return { step: "record-capture", amount: minorAmount(captured) }
  }
  if (captured < 0 || refunded < 0) {
    const isNew =
      (captured < 0 && medusa.newestCapture < coreDeletesWithin) ||
      (refunded < 0 && medusa.newestRefund < coreDeletesWithin)
    return isNew
      ? { step: "wait" }
      : { step: "tell-excess", captured: atLeastNone(-captured), refunded: atLeastNone(-refunded) }
  }
  return refunded > 0
    ? { step: "record-refund", amount: minorAmount(refunded) }
    : { step: "agree", certain: Math.min(medusa.newestCapture, medusa.newestRefund) >= coreDeletesWithin }
}

function atLeastNone(amount: number): MinorAmount {
  return minorAmount(Math.max(0, amount))
}
