import type { MedusaContainer } from "@medusajs/framework/types"

import { amountText } from "../../domain/subscription/amount-text"
import type { SubscriptionChange } from "../../domain/subscription/change"
import type { Subscription } from "../../domain/subscription/subscription"
import { emitPaygateEvent } from "../events"

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

/** `paygate.subscription.added`, with a SubscriptionEvent: an entry is new in the registry. */
export async function emitSubscriptionAdded(
  container: MedusaContainer,
  subscription: Subscription,
): Promise<void> {
  await emitPaygateEvent(container, "paygate.subscription.added", { ...facts(subscription) })
}

/** Tells what came of a change, once its state is written; a change that still runs tells nothing. */
export async function emitChange(
  container: MedusaContainer,
  subscription: Subscription,
  change: SubscriptionChange,
): Promise<void> {
  const name = nameOf(change)
  if (name === undefined) {
    return
  }
  const { amount, startDate, endDate, intervalDays, active } = change.request
  const event: SubscriptionChangeEvent = {
    ...facts(subscription),
    change_id: change.id,
    outcome: change.state,
    amount: amountText(amount, subscription.currency),
    currency_code: subscription.currency.toLowerCase(),
    start_date: startDate,
    end_date: endDate,
    interval_days: intervalDays,
    ...(active === undefined ? {} : { active }),
    code: change.code,
    simulated: change.simulated,
  }
  await emitPaygateEvent(container, name, { ...event })
}

function facts(subscription: Subscription): SubscriptionEvent {
  return {
    id: subscription.id,
    abo_id: subscription.aboId,
    account_id: subscription.accountId,
    customer_id: subscription.customerId,
    order_id: subscription.orderId,
  }
}

function nameOf({ state }: SubscriptionChange) {
  switch (state) {
    case "succeeded":
    case "confirmed":
      return "paygate.subscription.changed"
    case "refused":
    case "not-sent":
    case "dismissed":
      return "paygate.subscription.change_failed"
    case "unknown":
      return "paygate.subscription.change_unknown"
    case "started":
    case "sent-again":
      return undefined
  }
}
