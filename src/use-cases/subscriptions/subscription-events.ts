import type { MedusaContainer } from "@medusajs/framework/types"

import type { SubscriptionChangeEvent, SubscriptionEvent } from "../../domain/events"
import { amountText } from "../../domain/subscription/amount-text"
import type { SubscriptionChange } from "../../domain/subscription/change"
import type { Subscription } from "../../domain/subscription/subscription"
import { emitPaygateEvent } from "../events"

/** `paygate.subscription.added`, with a SubscriptionEvent: an entry is new in the registry. */
export async function emitSubscriptionAdded(
  container: MedusaContainer,
  subscription: Subscription,
): Promise<void> {
  await emitPaygateEvent(container, "paygate.subscription.added", facts(subscription))
}

/** Emits the outcome of a change once its state is stored; nothing for a change that still runs. */
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
  await emitPaygateEvent(container, name, event)
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
