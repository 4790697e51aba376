import { type MinorAmount, minorAmount } from "../paygate/values"

import type { ShippedValue } from "./shipped-value"

/** What happens to the rest of an authorization with an order's last parcel. */
export type RestAfterLastParcel = "keep" | "release"

/** A capture that was asked for on behalf of a fulfillment. */
export interface EarlierCapture {
  readonly fulfillment: string
  /** It was carried out, or the gateway refused it. Otherwise it is certain that it never took effect, so it may be asked for again. */
  readonly isFinal: boolean
}

/** The books a shipment's capture is worked out from. Amounts in minor units. */
export interface ShipmentFacts {
  readonly shipped: ShippedValue
  /** What the order's payments have captured, whoever asked for it; refunds do not reduce it. */
  readonly paid: MinorAmount
  /** What the order owes. */
  readonly owed: MinorAmount
  /** What is left of the authorization. */
  readonly left: MinorAmount
  /** The ids of the fulfillments that went out, oldest first. */
  readonly fulfillments: readonly string[]
  /** What was asked of this payment for them before, none of it unresolved. */
  readonly earlier: readonly EarlierCapture[]
  readonly capturesInParts: boolean
  readonly rest: RestAfterLastParcel
}

/**
 * - `capture` this amount, on behalf of this fulfillment
 * - `covered` all that went out is paid, or nothing of it can be owed to this payment
 * - `waits` the method captures once only: for the last parcel
 * - `left-to-people` it is still owed, but the gateway refused a capture for each parcel, and a person knows
 */
export type ShipmentCapture =
  | {
      readonly kind: "capture"
      readonly fulfillment: string
      /** Each try has its own, the same for whoever works it out: of several servers one gets it. */
      readonly requestKey: string
      readonly amount: MinorAmount
      readonly closesRest: boolean
    }
  | { readonly kind: "covered" | "waits" | "left-to-people" }

/**
 * What to capture for what has gone out: the difference between its value and what was captured. However often it is asked,
 * and whatever was captured by hand, no more is captured than went out; and each fulfillment gives at most one capture. It
 * is tried again only when it is certain that nothing came of it and the gateway did not say no.
 */
export function shipmentCapture(facts: ShipmentFacts): ShipmentCapture {
  const { shipped, paid, owed, left, fulfillments, earlier, capturesInParts, rest } = facts
  const wanted = Math.min(shipped.amount - paid, owed)
  const amount = minorAmount(Math.max(0, Math.min(wanted, left)))
  if (amount === 0) {
    return { kind: "covered" }
  }
  if (!capturesInParts && !shipped.isComplete) {
    return { kind: "waits" }
  }
  const triesOf = (id: string) => earlier.filter((capture) => capture.fulfillment === id)
  const fulfillment = fulfillments.findLast((id) => triesOf(id).every(({ isFinal }) => !isFinal))
  if (fulfillment === undefined) {
    return { kind: "left-to-people" }
  }
  return {
    kind: "capture",
    fulfillment,
    requestKey: fulfillmentKey(fulfillment, triesOf(fulfillment).length),
    amount,
    closesRest: rest === "release" && shipped.isComplete && amount < left,
  }
}

/** The request key of a fulfillment's capture. No form can have it: keys of the routes have no colon. */
export function fulfillmentKey(fulfillment: string, tries: number): string {
  return `fulfillment:${fulfillment}:${tries}`
}

/** The fulfillment that a request key belongs to; undefined for the key of another request. */
export function fulfillmentOfKey(key: string | null): string | undefined {
  return key?.match(/^fulfillment:(.+):\d+$/)?.[1]
}
