import type { Gateway } from "../gateway"
import {
  type SandboxSubscription,
  type SubscriptionInput,
  subscriptionSchema,
} from "../subscriptions/subscription"

import { BackOfficeError } from "./back-office"

/** Creates a subscription, as a card payment would (card payments are not part of this sandbox). Throws when it exists. */
export function addSubscription(
  { state, accounts }: Gateway,
  input: Omit<SubscriptionInput, "merchantId"> & { merchantId?: string },
): SandboxSubscription {
  const [onlyAccount = ""] = accounts.keys()
  const subscription = subscriptionSchema.parse({ merchantId: onlyAccount, ...input })
  const { merchantId, aboId } = subscription
  if (!accounts.has(merchantId)) throw new BackOfficeError(`There is no account ${merchantId}`)
  if (state.subscription(merchantId, aboId)) throw new BackOfficeError(`The AboID ${aboId} is taken`)
  state.saveSubscription(subscription)
  return { ...subscription }
}

/** Ends a subscription for good, as staff of the gateway can: no change is accepted after that. */
export function stopSubscription({ state }: Gateway, aboId: string): SandboxSubscription {
  const subscription = state.allSubscriptions().find((each) => each.aboId === aboId)
  if (!subscription) throw new BackOfficeError(`There is no subscription with the AboID ${aboId}`)
  const stopped = { ...subscription, active: false, stopped: true }
  state.saveSubscription(stopped)
  return { ...stopped }
}
