import type { ProblemKind } from "./problem"
import type { GiveBackReason } from "./settlement"

/**
 * Our own events and what they carry, for a shop's subscribers; core's names are never emitted by us. Delivery is best
 * effort: the truth is in the ledger, and an event may come twice.
 */
export interface PaygateEvents {
  /** Order and payment of a paid attempt stand: read back, not assumed. No order for order edits and payment links. */
  readonly "paygate.attempt.settled": {
    readonly attempt_id: string
    readonly order_id: string | null
    readonly payment_id: string
  }
  /** Money that no order could take went back in full. */
  readonly "paygate.attempt.returned": {
    readonly attempt_id: string
    readonly trans_id: string
    readonly reason: GiveBackReason
    /** For people: "24.90 CHF". */
    readonly amount: string
  }
  /** Money that no order could take is kept until a person decides (option `orphans: "hold"`). */
  readonly "paygate.attempt.held": PaygateEvents["paygate.attempt.returned"]
  /** A new entry in the problem list; a repeated report of an open one emits nothing. */
  readonly "paygate.problem.reported": {
    readonly problem_id: string
    readonly kind: ProblemKind
    readonly attempt_id: string
    readonly order_id: string | null
  }
  /** A message of the gateway made an error at every try; it waits for "process again". */
  readonly "paygate.notice.dead": { readonly notice_id: string; readonly attempt_id: string | null }
  /** An order was placed before its payment was final, and the payment came to nothing. */
  readonly "paygate.order.unpaid": {
    readonly order_id: string
    readonly attempt_id: string
    /** What the shop's policy made of it. */
    readonly done: "canceled" | "kept"
  }
  /** An order whose completion died half-way is paid now; core's own order.placed was lost with that process. */
  readonly "paygate.order.recovered": { readonly order_id: string; readonly attempt_id: string }
  /** A capture, refund or reversal made in the gateway's back office is in the books now. Amount in minor units. */
  readonly "paygate.action.imported": {
    readonly attempt_id: string
    readonly action_id: string
    readonly kind: "capture" | "credit" | "reverse"
    readonly amount: number
    readonly currency: string
  }
}

export type PaygateEventName = keyof PaygateEvents
