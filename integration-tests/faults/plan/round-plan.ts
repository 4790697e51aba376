import type { MethodId } from "../../../src/domain/methods"
import type { Execution, FaultKind, Tampering } from "../../../src/sandbox"

/** What shall go wrong with one call of the shop to the gateway. */
export interface CallFault {
  readonly kind: FaultKind
  /** For `refuse`. */
  readonly code?: string
  /** `never`: the gateway did nothing, although its answer is as bad as if it had. */
  readonly executes?: Execution
}

/** What happens to the first notice of a payment. */
export type NoticeFate =
  { readonly kind: "arrives" | "lost" | "duplicate" } | { readonly kind: "late"; readonly delayMs: number }

/** What a shopper does between filling the cart and paying, besides paying. */
export type CartStory =
  | "untouched"
  /** Adds an item, then opens the payment anew and pays that one. */
  | "edited-then-reopened"
  /** Adds an item in another tab and pays for the old cart. */
  | "edited-while-paying"
  /** Opens the same method twice, pays the first. */
  | "opened-twice-first-paid"
  /** Opens the same method twice, pays both. */
  | "opened-twice-both-paid"
  /** Chooses another method in a second tab, pays the first. */
  | "other-method-chosen"

/** What a shopper does on the gateway's page or in the wallet. */
export type Decision = "pay" | "pay-and-close" | "decline" | "cancel" | "leave"

/** One thing a merchant wants done with an order. */
export interface MerchantWish {
  readonly kind: "capture" | "refund" | "cancel-order"
  /** Of the order's amount; 1 is all of it. */
  readonly share: number
  readonly afterMs: number
  readonly doubleClick: boolean
  /** TWINT: this capture releases the rest. */
  readonly closeRest: boolean
  readonly fault?: CallFault
  /** An inquiry made to clear this wish up fails as well. */
  readonly inquiryFault?: CallFault
}

/** What somebody does with a payment at the gateway itself; the shop hears nothing of it. */
export interface BackOfficeAct {
  readonly kind: "capture" | "credit" | "reverse"
  /** Of the order's amount; 1 is all that is left. */
  readonly share: number
}

/** The acts of one payment, at most one of a kind, before the shop's merchants begin or after they are done. */
export interface BackOfficePlan {
  readonly when: "before" | "after"
  readonly acts: readonly BackOfficeAct[]
}

export interface ShopperPlan {
  readonly name: string
  readonly arrivesAfterMs: number
  readonly method: MethodId
  readonly quantity: number
  readonly story: CartStory
  readonly decision: Decision
  readonly hesitatesMs: number
  /** Presses "pay" twice at once: two sessions are opened at the same moment. */
  readonly doubleOpen: boolean
  /** How often the storefront completes the cart once the shopper is back, all at once. */
  readonly completes: number
  readonly completesUnpaid: boolean
  readonly notice: NoticeFate
  /** A forged notice arrives while the payment is open, and one when it is paid. */
  readonly forgery?: Tampering
  readonly openingFault?: CallFault
  readonly inquiryFault?: CallFault
  readonly wishes: readonly MerchantWish[]
  readonly backOffice?: BackOfficePlan
}

export type Disturbance =
  | { readonly kind: "kill"; readonly atMs: number; readonly server: number; readonly downMs: number }
  | { readonly kind: "cut-connections"; readonly atMs: number; readonly times: number }

/** Everything that will happen in a round; a pure function of its seed. */
export interface RoundPlan {
  readonly seed: number
  readonly instances: 1 | 2
  readonly shoppers: readonly ShopperPlan[]
  readonly disturbances: readonly Disturbance[]
}
