import { SUBSCRIPTION_CHANGE } from "../tables/subscription"

import type { SubscriptionEndpoint } from "./endpoint"

/** Subscription document: change of an existing subscription. */
export const changeSubscription: SubscriptionEndpoint = {
  kind: "subscription",
  id: "subscription.change",
  file: "abo.aspx",
  table: SUBSCRIPTION_CHANGE,
}
