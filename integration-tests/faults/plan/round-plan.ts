import type { MethodId } from "../../../src/domain/methods"
import type { Execution, FaultKind, Tampering } from "../../../src/sandbox"
import type { OrderChange } from "../../http/support/order-changes"

/** What goes wrong with one of the shop's calls to the gateway. */
export interface CallFault {
  readonly kind: FaultKind
  /** For `refuse`. */
  readonly code?: string
  /** `never`: the gateway did nothing, although its answer is the same as if it had. */
  readonly executes?: Execution
  /** With `later` and `fails-later`: milliseconds until that happens without a call. */
  readonly laterMs?: number
}

/** What the gateway does to one payment. */
export type Mishap =
  /** Authorizes or captures another share of the requested amount. */
  | { readonly kind: "other-amount"; readonly share: number }
  /** The form is opened and decided twice: two payments under one TransID. */
  | { readonly kind: "second-payment"; readonly first: "declined" | "paid" }
  | { readonly kind: "inquiry-refused"; readonly code: string; readonly times: number }
  | { readonly kind: "amounts-missing"; readonly missing?: readonly AmountName[]; readonly times: number }
  /** The form is answered by a redirect to another origin. */
  | { readonly kind: "redirect-away" }
  /** Calls that return its money are answered late, or not at all. */
  | { readonly kind: "way-back-slow"; readonly delayMs: number }
  | {
      readonly kind: "way-back-lost"
      readonly executes: "at-once" | "never" | "later"
      readonly laterMs?: number
    }

export type AmountName = "AmountAuth" | "AmountCap" | "AmountCred"

/** What happens to the first notice of a payment. */
export type NoticeFate =
  { readonly kind: "arrives" | "lost" | "duplicate" } | { readonly kind: "late"; readonly delayMs: number }

/** What a shopper does between filling the cart and paying, besides paying. */
export type CartStory =
  | "untouched"
  /** Adds an item, then opens the payment again and pays that one. */
  | "edited-then-reopened"
  /** Adds an item in another tab and pays for the old cart. */
  | "edited-while-paying"
  /** Opens the same method twice, pays the first. */
  | "opened-twice-first-paid"
  /** Opens the same method twice, pays both. */
  | "opened-twice-both-paid"
  /** Chooses another method in a second tab, pays the first. */
  | "other-method-chosen"
  /** Adds an item, pays for the old cart, removes the item again and continues: the money may be in an automatic refund by then. */
  | "set-back"
  /** The cart disappears while the shopper pays: its row is soft-deleted, or deleted. */
  | "deleted-softly"
  | "deleted"

/** What a shopper does on the gateway's page or in the wallet. */
export type Decision = "pay" | "pay-and-close" | "decline" | "cancel" | "leave"

/** One operation a merchant requests for an order. */
export interface MerchantRequest {
  readonly kind: "capture" | "refund" | "cancel-order"
  /** Of the order's amount; 1 is the whole amount. */
  readonly share: number
  readonly afterMs: number
  /** Medusa's own button, or the plugin's route. */
  readonly door: "stock" | "own"
  readonly secondClick?: SecondClick
  /** TWINT: this capture releases the rest. */
  readonly closeRest: boolean
  readonly fault?: CallFault
  /** The inquiry that would clear up this request fails too. */
  readonly inquiryFault?: CallFault
}

/** The button is pressed again: on the same form at once or a moment later, or on a new form with another amount. */
export interface SecondClick {
  readonly afterMs: number
  readonly amount: "same" | "other"
}

/** A merchant changes the order, before or after the other requests; the additional amount is paid by this many links. */
export interface OrderChangePlan {
  readonly kind: OrderChange["kind"]
  readonly when: "before" | "after"
  readonly links: 0 | 1 | 2
}

/** What somebody does with a payment at the gateway itself; the shop gets no notice of it. */
export interface BackOfficeAct {
  readonly kind: "capture" | "refund" | "release"
  /** Of the order's amount; 1 is everything that is left. */
  readonly share: number
}

/** The operations on one payment, at most one of each kind, before the shop's merchants start or after they finish. */
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
  /** How many times at once the storefront completes the cart after the shopper has returned. */
  readonly completes: number
  readonly completesUnpaid: boolean
  readonly notice: NoticeFate
  /** One forged notice arrives while the payment is open, and one when it is paid. */
  readonly forgery?: Tampering
  readonly openingFault?: CallFault
  readonly inquiryFault?: CallFault
  readonly mishap?: Mishap
  readonly requests: readonly MerchantRequest[]
  readonly orderChange?: OrderChangePlan
  readonly backOffice?: BackOfficePlan
}

export type Disturbance =
  | { readonly kind: "kill"; readonly atMs: number; readonly server: number; readonly downMs: number }
  | { readonly kind: "cut-connections"; readonly atMs: number; readonly times: number }
  /** Every server restarts with other settings, and after a while with the original ones. */
  | {
      readonly kind: "restart"
      readonly atMs: number
      readonly settings: "without-an-account" | "orphans-held"
      readonly forMs: number
    }

/** Everything that will happen in a round; a pure function of its seed. */
export interface RoundPlan {
  readonly seed: number
  readonly instances: 1 | 2
  readonly shoppers: readonly ShopperPlan[]
  readonly disturbances: readonly Disturbance[]
}
