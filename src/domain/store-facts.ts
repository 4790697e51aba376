import type { MinorAmount } from "../paygate/values"

/** What Medusa shows about an attempt, read again before every step. Amounts in minor units. */
export interface StoreFacts {
  readonly session: { readonly id: string; readonly amount: MinorAmount } | null
  /** The collection has a session of another attempt or provider too. */
  readonly otherSession: boolean
  /** The attempt's own Payment, perhaps booked in an earlier session of it. */
  readonly payment: {
    readonly id: string
    readonly sessionId: string
    readonly captured: boolean
    readonly canceled: boolean
  } | null
  /** Until when core may still record a capture of that payment on the order. */
  readonly coreEntersUntil: Date | null
  /** More live payments of this very attempt, left behind by completions that failed or died. */
  readonly leftPayments: readonly string[]
  /** The cart behind the payment collection, completed or not. */
  readonly cart: { readonly id: string; readonly total: MinorAmount; readonly currency: string } | null
  readonly order: {
    readonly id: string
    readonly canceled: boolean
    readonly createdAt: Date
    /** It has transactions or another payment collection: somebody pays it in another way. */
    readonly paidElsewhere: boolean
    /**
     * What it still owes this attempt, all others that were paid before it left out; of an order that is paid in several
     * collections or has no cart (edits, payment links). Null where the cart decides.
     */
    readonly owed: MinorAmount | null
  } | null
  readonly collection: { readonly id: string; readonly amount: MinorAmount; readonly currency: string } | null
  /** The attempt's reservation may be on its way back, see `releasesReservation`. */
  readonly releasing: boolean
  /** Another attempt of the same purchase was paid before this one; the first gets the order. */
  readonly paidBefore: boolean
  /** Until when another attempt of it may become the order. */
  readonly otherCompletesUntil: Date | null
  /** Another attempt of the same purchase holds money that can become an order's. */
  readonly otherHoldsMoney: boolean
  /** Another payment of the same collection is booked and live. */
  readonly otherPaymentBooked: boolean
  /** The provider can be used in the cart's region. */
  readonly providerEnabled: boolean
}

/** What Medusa shows when it has nothing of an attempt, not even its payment collection. */
export const nothingInMedusa: StoreFacts = {
  session: null,
  otherSession: false,
  payment: null,
  coreEntersUntil: null,
  leftPayments: [],
  cart: null,
  order: null,
  collection: null,
  releasing: false,
  paidBefore: false,
  otherCompletesUntil: null,
  otherHoldsMoney: false,
  otherPaymentBooked: false,
  providerEnabled: false,
}
