import type { MinorAmount } from "../paygate/values"

/** A link by which a shopper pays what an order owes. */
export interface PaymentLink {
  readonly id: string
  readonly orderId: string
  /** The payment collection that was last paid by it; null until somebody begins. */
  readonly collectionId: string | null
  /** What the order owed when the link was made, in minor units. The link follows the order, this does not. */
  readonly amount: MinorAmount
  readonly currency: string
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  /** Revoked by a person, or replaced by a newer link. */
  readonly revokedAt: Date | null
  readonly revokedBy: string | null
}

/** Whether a link still opens payments. */
export const linkStates = ["active", "expired", "revoked"] as const
export type LinkState = (typeof linkStates)[number]

/** What counts is what happened first: a link that had expired is not revoked by a newer one. */
export function linkState({ expiresAt, revokedAt }: PaymentLink, now = new Date()): LinkState {
  if (revokedAt !== null && revokedAt <= expiresAt) {
    return "revoked"
  }
  return expiresAt <= now ? "expired" : "active"
}

/** Money of an order that is on its way: the shopper has paid, and the order does not show it yet. */
export type UnderWay = "none" | "being-booked" | "held"

interface OrderFacts {
  readonly canceled: boolean
  /** Minor units, what is reserved for it already left out. */
  readonly owed: MinorAmount
  readonly underWay: UnderWay
}

/** Why an order gets no link. */
export const linkImpossibilities = [
  "link-canceled",
  "link-nothing-owed",
  "link-under-way",
  "link-held",
  "link-no-method",
] as const
export type LinkImpossibility = (typeof linkImpossibilities)[number]

/** Why no link can be made for an order now; undefined when one can. */
export function linkImpossibility(
  { canceled, owed, underWay }: OrderFacts,
  hasMethod: boolean,
): LinkImpossibility | undefined {
  if (canceled) {
    return "link-canceled"
  }
  if (underWay !== "none") {
    return underWay === "held" ? "link-held" : "link-under-way"
  }
  if (owed === 0) {
    return "link-nothing-owed"
  }
  return hasMethod ? undefined : "link-no-method"
}

/** What the page behind a link shows: only `due` opens payments. */
export const payPages = ["due", "checking", "held", "paid", "canceled", "expired", "revoked"] as const
export type PayPage = (typeof payPages)[number]

/**
 * What the holder of a link is shown. Money comes first: whoever has paid is told so, also behind a link that expired or was
 * revoked meanwhile.
 */
export function payPageOf(link: PaymentLink, { canceled, owed, underWay }: OrderFacts, now?: Date): PayPage {
  if (underWay !== "none") {
    return underWay === "held" ? "held" : "checking"
  }
  if (canceled) {
    return "canceled"
  }
  if (owed === 0) {
    return "paid"
  }
  const state = linkState(link, now)
  return state === "active" ? "due" : state
}
