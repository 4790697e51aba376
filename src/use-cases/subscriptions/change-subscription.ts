import type { MedusaContainer } from "@medusajs/framework/types"

import {
  type ChangeRequest,
  isSameRequest,
  progressOf,
  type SubscriptionChange,
} from "../../domain/subscription/change"
import { readRequest, type WrittenChange } from "../../domain/subscription/read-request"
import type { AccountRules } from "../../domain/subscription/read-values"
import type { Subscription } from "../../domain/subscription/subscription"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

import { rulesOf } from "./account-rules"
import { sendChange } from "./send-change"
import { emitChange } from "./subscription-events"
import { invalidFields, unknownSubscription } from "./subscription-refusal"

/** A requested change of a subscription. */
export interface ChangeInput {
  readonly subscriptionId: string
  /** Chosen by the caller; a repeat with the same key finds the first one and sends nothing. */
  readonly requestKey: string
  /** The revision the caller has seen; any when absent. */
  readonly revision: number | undefined
  readonly written: WrittenChange
}

/** A change with its outcome, and the subscription as it is known afterwards. */
export interface ChangedSubscription {
  readonly subscription: Subscription
  readonly change: SubscriptionChange
}

/**
 * Changes a subscription at the gateway, once per key. The change is stored before the gateway is called; a failed or
 * unknown outcome keeps the old values, and an unknown one blocks the next change until a person has decided.
 * @throws RefusalError when the request cannot be served and nothing was sent
 * @returns with `repeated` when the same request was served before, so that nothing was sent for this one
 */
export async function changeSubscription(
  container: MedusaContainer,
  input: ChangeInput,
  actorId: string | null,
): Promise<ChangedSubscription & { readonly repeated: boolean }> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { subscription, rules, simulated } = await requireSubscription(paygate, input.subscriptionId)
  const served = await findServed(paygate, subscription, input, rules)
  if (served) {
    return { subscription, change: served, repeated: true }
  }
  const request = requireRequest(subscription, input.written, rules)
  const isOutdated = input.revision !== undefined && input.revision !== subscription.revision
  if (isOutdated || (await paygate.subscriptionChanges.unresolved(subscription.id))) {
    return { subscription, change: await whoCameFirst(paygate, subscription, input, rules), repeated: true }
  }
  const { requestKey } = input
  const started = await paygate.subscriptionChanges.start(subscription, {
    ...{ requestKey, request, simulated, requestedBy: actorId },
    repeats: null,
  })
  if (!started) {
    return { subscription, change: await whoCameFirst(paygate, subscription, input, rules), repeated: true }
  }
  return { ...(await sendStarted(container, paygate, subscription, started)), repeated: false }
}

/** Sends a change that is already stored, and reports the outcome. */
export async function sendStarted(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  subscription: Subscription,
  started: SubscriptionChange,
): Promise<ChangedSubscription> {
  await sendChange(paygate, subscription, started)
  return reportChange(container, paygate, subscription, started)
}

/** Reads back what is stored now, and emits its event. */
export async function reportChange(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  subscription: Subscription,
  { id }: SubscriptionChange,
): Promise<ChangedSubscription> {
  const change = await requireChange(paygate, subscription.id, id)
  const after = (await paygate.subscriptions.byId(subscription.id)) ?? subscription
  await emitChange(container, after, change)
  return { subscription: after, change }
}

/** The registered subscription, with what its account allows. @throws RefusalError */
export async function requireSubscription(
  paygate: PaygateModuleService,
  id: string,
): Promise<{ subscription: Subscription; rules: AccountRules; simulated: boolean }> {
  const subscription = await paygate.subscriptions.byId(id)
  if (!subscription) {
    throw unknownSubscription(id)
  }
  const rules = rulesOf(paygate, subscription.accountId)
  const account = paygate.account(subscription.accountId)?.account
  if (!rules || !account) {
    throw new RefusalError(
      "account-gone",
      `The account "${subscription.accountId}" is no longer configured. Add it again, so that its subscriptions can be changed.`,
    )
  }
  return { subscription, rules, simulated: account.simulate !== undefined }
}

/** A change of a subscription. @throws RefusalError */
export async function requireChange(
  paygate: PaygateModuleService,
  subscriptionId: string,
  id: string,
): Promise<SubscriptionChange> {
  const change = await paygate.subscriptionChanges.byId(subscriptionId, id)
  if (!change) {
    throw new RefusalError("change-unknown", `The subscription has no change ${id}.`)
  }
  return change
}

/** A change that blocks the next one. */
export function blockedBy(change: SubscriptionChange): RefusalError {
  return progressOf(change, new Date()) === "running"
    ? new RefusalError(
        "change-running",
        "Another change of this subscription is being sent right now. Wait a minute and look again.",
      )
    : new RefusalError(
        "change-undecided",
        "It is not known whether the last change was carried out. Look at the gateway and decide about it first; nothing was sent.",
      )
}

function requireRequest(known: Subscription, written: WrittenChange, rules: AccountRules): ChangeRequest {
  const reading = readRequest(known, written, rules)
  if (!reading.ok) {
    throw invalidFields(reading.problems)
  }
  return reading.values
}

/** The change that this key has already made; omitted fields are filled in from the values of that time. */
async function findServed(
  paygate: PaygateModuleService,
  subscription: Subscription,
  { requestKey, written }: ChangeInput,
  rules: AccountRules,
): Promise<SubscriptionChange | undefined> {
  const served = await paygate.subscriptionChanges.byKey(subscription.id, requestKey)
  if (!served) {
    return undefined
  }
  const request = requireRequest({ ...subscription, ...served.before }, written, rules)
  if (!isSameRequest(request, served.request)) {
    throw new RefusalError(
      "key-used",
      "This request_key belongs to another change. Use a new key for each change; nothing was sent.",
    )
  }
  return served
}

/** Something blocked it: perhaps the same request from a second click. */
async function whoCameFirst(
  paygate: PaygateModuleService,
  subscription: Subscription,
  input: ChangeInput,
  rules: AccountRules,
): Promise<SubscriptionChange> {
  const served = await findServed(paygate, subscription, input, rules)
  if (served) {
    return served
  }
  const blocking = await paygate.subscriptionChanges.unresolved(subscription.id)
  throw blocking ? blockedBy(blocking) : outdated()
}

function outdated(): RefusalError {
  return new RefusalError(
    "revision-outdated",
    "Somebody has changed this subscription meanwhile. Look at the new values and change them again; nothing was sent.",
  )
}
