import type { AutoRefundReason } from "./next-step"
import type { OperationKind } from "./operation"
import type { ProblemKind } from "./problem"
import type { SubscriptionChange } from "./subscription/change"

/** Identifies a subscription in every event. */
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
 * Our own events and their payloads, for a shop's subscribers; we never emit core's names. Delivery is best effort: the
 * truth is in the tables, and an event may come twice.
 */
export interface PaygateEvents {
  /** Order and payment of a paid attempt exist, as read back from Medusa. No order for order edits and payment links. */
  readonly "paygate.attempt.reconciled": {
    readonly attempt_id: string
    readonly order_id: string | null
    readonly payment_id: string
  }
  /** Money that no order could take was refunded in full. */
  readonly "paygate.attempt.auto_refunded": {
    readonly attempt_id: string
    readonly trans_id: string
    readonly reason: AutoRefundReason
    /** For people: "24.90 CHF". */
    readonly amount: string
  }
  /** Money that no order could take is held until a person decides (option `orphans: "hold"`). */
  readonly "paygate.attempt.held": PaygateEvents["paygate.attempt.auto_refunded"]
  /** A capture, refund or release without a final answer was given up: the gateway's totals show that it was not carried out. */
  readonly "paygate.operation.written_off": {
    readonly attempt_id: string
    readonly operation_id: string
    readonly kind: OperationKind
    /** For people: "24.90 CHF". */
    readonly amount: string
    /** ISO 8601. */
    readonly since: string
  }
  /**
   * An operation without a final answer has ended: the totals changed in another way and are recorded, and nobody knows
   * whether it is part of that change.
   */
  readonly "paygate.operation.overtaken": PaygateEvents["paygate.operation.written_off"]
  /** A new entry in the problem list; a repeated report of an open one emits nothing. */
  readonly "paygate.problem.reported": {
    readonly problem_id: string
    readonly kind: ProblemKind
    readonly attempt_id: string
    readonly order_id: string | null
  }
  /** A message of the gateway failed at every try; it waits for "process again". */
  readonly "paygate.notice.dead": { readonly notice_id: string; readonly attempt_id: string | null }
  /** An order was placed before its payment was final, and the payment failed. */
  readonly "paygate.order.unpaid": {
    readonly order_id: string
    readonly attempt_id: string
    /** By the shop's policy. */
    readonly done: "canceled" | "kept"
  }
  /** An order whose completion was interrupted is paid now; core's own order.placed was lost with that process. */
  readonly "paygate.order.recovered": { readonly order_id: string; readonly attempt_id: string }
  /** A capture, refund or release made in the gateway's back office is recorded now. Amount in minor units. */
  readonly "paygate.operation.imported": {
    readonly attempt_id: string
    readonly operation_id: string
    readonly kind: "capture" | "refund" | "release"
    readonly amount: number
    readonly currency: string
  }
  /** A batch reserves payments; its file is not written yet. */
  readonly "paygate.batch.created": { readonly batch_id: string }
  readonly "paygate.batch.exported": { readonly batch_id: string; readonly file_name: string }
  readonly "paygate.batch.withdrawn": { readonly batch_id: string }
  /** An answer of the gateway was imported completely, and recorded as far as Medusa took it. */
  readonly "paygate.batch.imported": { readonly batch_id: string; readonly import_id: string }
  /** A subscription was added to the registry. */
  readonly "paygate.subscription.added": SubscriptionEvent
  /** The gateway carried out a change of a subscription. */
  readonly "paygate.subscription.changed": SubscriptionChangeEvent
  /** The gateway refused a change, or it was never sent. */
  readonly "paygate.subscription.change_failed": SubscriptionChangeEvent
  /** A change got no clear answer; a person has to check. */
  readonly "paygate.subscription.change_unknown": SubscriptionChangeEvent
}

export type PaygateEventName = keyof PaygateEvents
