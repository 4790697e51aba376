import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { readOrderNumber } from "../../domain/order-number"
import type { SubscriptionChange } from "../../domain/subscription/change"
import type { Subscription } from "../../domain/subscription/subscription"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { SubscriptionFilter } from "../../modules/paygate/stores/subscription-store"

import { People } from "./people"
import { presentChange, presentSubscription } from "./present-subscription"
import { unknownSubscription } from "./subscription-refusal"

export interface PagePosition {
  readonly limit: number
  readonly offset: number
}

/** A page of the registry; `text` is part of an AboID, a whole e-mail address, or the number or id of an order. */
export async function listSubscriptions(
  container: MedusaContainer,
  { text, ...filter }: Omit<SubscriptionFilter, "search"> & { readonly text?: string },
  page: PagePosition,
) {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const search = text?.trim() ? await findPeople(container, text.trim()) : undefined
  const { subscriptions, count } = await paygate.subscriptions.list({ ...filter, search }, page)
  const [people, open] = await Promise.all([
    peopleOf(container, subscriptions, []),
    paygate.subscriptionChanges.unresolvedOf(subscriptions.map(({ id }) => id)),
  ])
  const openOf = (id: string) => open.find(({ subscriptionId }) => subscriptionId === id)
  return {
    subscriptions: subscriptions.map((each) => presentSubscription(each, people, openOf(each.id))),
    count,
    ...page,
  }
}

/** One subscription in full. @throws RefusalError when there is none */
export async function viewSubscription(container: MedusaContainer, id: string) {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const subscription = await paygate.subscriptions.byId(id)
  if (!subscription) {
    throw unknownSubscription(id)
  }
  const open = await paygate.subscriptionChanges.unresolved(id)
  return presentSubscription(subscription, await peopleOf(container, [subscription], []), open)
}

/** A page of the history of a subscription, newest first. @throws RefusalError when there is none */
export async function viewHistory(container: MedusaContainer, id: string, page: PagePosition) {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const subscription = await paygate.subscriptions.byId(id)
  if (!subscription) {
    throw unknownSubscription(id)
  }
  const [changes, count] = await Promise.all([
    paygate.subscriptionChanges.history(id, page),
    paygate.subscriptionChanges.count(id),
  ])
  const people = await peopleOf(container, [], changes)
  return {
    changes: changes.map((change) => presentChange(change, subscription.currency, people)),
    count,
    ...page,
  }
}

/** A subscription with one of its changes, for the caller who has just changed it. */
export async function viewReport(
  container: MedusaContainer,
  { subscription, change }: { readonly subscription: Subscription; readonly change: SubscriptionChange },
) {
  const people = await peopleOf(container, [], [change])
  return {
    subscription: await viewSubscription(container, subscription.id),
    change: presentChange(change, subscription.currency, people),
  }
}

function peopleOf(
  container: MedusaContainer,
  subscriptions: readonly Subscription[],
  changes: readonly SubscriptionChange[],
): Promise<People> {
  return People.of(container, {
    customers: subscriptions.map(({ customerId }) => customerId),
    orders: subscriptions.map(({ orderId }) => orderId),
    users: [
      ...subscriptions.map(({ createdBy }) => createdBy),
      ...changes.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy]),
    ],
  })
}

async function findPeople(container: MedusaContainer, text: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const number = readOrderNumber(text)
  const ids = async (entity: string, filters: Record<string, unknown>) => {
    const { data } = await query.graph({ entity, fields: ["id"], filters })
    return (data as { id: string }[]).map(({ id }) => id)
  }
  return {
    text,
    customerIds: text.includes("@") ? await ids("customer", { email: [text, text.toLowerCase()] }) : [text],
    orderIds: number === undefined ? [text] : await ids("order", { display_id: number }),
  }
}
