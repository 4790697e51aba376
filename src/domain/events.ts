import type { ActionKind } from "./action"
import type { AutoRefundReason } from "./next-step"
import type { ProblemKind } from "./problem"
import type { SubscriptionChange } from "./subscription/change"

/** Names a subscription in every event. */
export interface SubscriptionEvent {
  /** Id in the registry. */
  readonly id: string
  readonly abo_id: string
  readonly account_id: string
  readonly customer_id: string | null
  readonly order_id: string | null
}

/**
 * Payload of `paygate.subscription.changed`, `.change_failed` and `.change_unknown`. The amount is the one asked for, in
 * major units as decimal text.
 */
export interface SubscriptionChangeEvent extends SubscriptionEvent {
  readonly change_id: string
  /** The state of the change: `succeeded` or `confirmed`; `refused`, `not-sent` or `dismissed`; `unknown`. */
  readonly outcome: SubscriptionChange["state"]
  readonly amount: string
  readonly currency_code: string
  readonly start_date: string
  readonly end_date: string
  readonly interval_days: number
  /** Absent when it was not asked for. */
  readonly active?: boolean
  readonly code: string | null
  readonly simulated: boolean
}

/**
 * Our own events and what they carry, for a shop's subscribers; core's names are never emitted by us. Delivery is best
 * effort: the truth is in the ledger, and an event may come twice.
 */
export interface PaygateEvents {
  /** Order and payment of a paid attempt stand: read back, not assumed. No order for order edits and payment links. */
  readonly "paygate.attempt.reconciled": {
    readonly attempt_id: string
    readonly order_id: string | null
    readonly payment_id: string
  }
  /** Money that no order could take went back in full. */
  readonly "paygate.attempt.auto_refunded": {
    readonly attempt_id: string
    readonly trans_id: string
    readonly reason: AutoRefundReason
    /** For people: "24.90 CHF". */
    readonly amount: string
  }
  /** Money that no order could take is kept until a person decides (option `orphans: "hold"`). */
  readonly "paygate.attempt.held": PaygateEvents["paygate.attempt.auto_refunded"]
  /** A capture, refund or release without a final answer was given up: the gateway's totals show that it was not carried out. */
  readonly "paygate.action.written_off": {
    readonly attempt_id: string
    readonly action_id: string
    readonly kind: ActionKind
    /** For people: "24.90 CHF". */
    readonly amount: string
    /** ISO 8601. */
    readonly since: string
  }
  /** One without a final answer is over: the totals changed in another way and are recorded, and nobody knows whether it is part of that. */
  readonly "paygate.action.overtaken": PaygateEvents["paygate.action.written_off"]
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
  /** A batch reserves payments; its file is not written yet. */
  readonly "paygate.batch.created": { readonly batch_id: string }
  readonly "paygate.batch.exported": { readonly batch_id: string; readonly file_name: string }
  readonly "paygate.batch.withdrawn": { readonly batch_id: string }
  /** An answer of the gateway was imported to its end, and booked as far as Medusa took it. */
  readonly "paygate.batch.imported": { readonly batch_id: string; readonly import_id: string }
  /** An entry is new in the registry of subscriptions. */
  readonly "paygate.subscription.added": SubscriptionEvent
  /** The gateway carried a change of a subscription out. */
  readonly "paygate.subscription.changed": SubscriptionChangeEvent
  /** The gateway refused a change, or it never left. */
  readonly "paygate.subscription.change_failed": SubscriptionChangeEvent
  /** A change got no clear answer; a person has to look. */
  readonly "paygate.subscription.change_unknown": SubscriptionChangeEvent
}

export type PaygateEventName = keyof PaygateEvents
