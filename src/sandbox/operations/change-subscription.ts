import { SUBSCRIPTION_CHANGE } from "../tables/subscription"

import type { SubscriptionOperation } from "./operation"

/** Subscription document: change of an existing subscription. */
export const changeSubscription: SubscriptionOperation = {
  kind: "subscription",
  id: "subscription.change",
  file: "abo.aspx",
  table: SUBSCRIPTION_CHANGE,
}
