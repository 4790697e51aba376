import type { MedusaContainer } from "@medusajs/framework/types"

import type { WrittenFields } from "../../domain/subscription/read-values"
import type { Subscription } from "../../domain/subscription/subscription"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

import { readCandidates } from "./subscription-candidates"
import { emitSubscriptionAdded } from "./subscription-events"
import { LinkFinder, type WrittenLinks } from "./subscription-links"
import { invalidFields, unknownSubscription } from "./subscription-refusal"

/**
 * Registers a subscription that a card payment created at the gateway. Nothing is sent there.
 * @throws RefusalError naming every field that cannot be taken
 */
export async function registerSubscription(
  container: MedusaContainer,
  written: WrittenFields,
  actorId: string | null,
): Promise<Subscription> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [candidate] = await readCandidates(container, paygate, [written], actorId)
  const problems = [
    ...(candidate?.problems ?? []),
    ...(candidate?.known === true ? [{ field: "abo_id", problem: "abo-id-known" } as const] : []),
  ]
  if (!candidate?.subscription || problems.length > 0) {
    throw invalidFields(problems)
  }
  const [subscription] = await paygate.subscriptions.add([candidate.subscription])
  if (!subscription) {
    throw invalidFields([{ field: "abo_id", problem: "abo-id-known" }])
  }
  await emitSubscriptionAdded(container, subscription)
  return subscription
}

/**
 * Links a subscription to another customer or order of the shop; blank is none.
 * @throws RefusalError when they do not exist or do not belong together
 */
export async function linkSubscription(
  container: MedusaContainer,
  id: string,
  written: WrittenLinks,
): Promise<Subscription> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const subscription = await paygate.subscriptions.byId(id)
  if (!subscription) {
    throw unknownSubscription(id)
  }
  const wanted = {
    customer: written.customer ?? subscription.customerId ?? "",
    order: written.order ?? subscription.orderId ?? "",
  }
  const link = (await LinkFinder.lookUp(container, [wanted])).find(wanted)
  if (!link.ok) {
    throw invalidFields([{ field: link.field, problem: link.problem }])
  }
  const { customerId, orderId } = link
  await paygate.subscriptions.link(id, { customerId, orderId })
  return { ...subscription, customerId, orderId }
}

/**
 * Removes a subscription from the registry. At the gateway it continues.
 * @throws RefusalError while the outcome of a change is open
 */
export async function forgetSubscription(container: MedusaContainer, id: string): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if (await paygate.subscriptions.remove(id)) {
    return
  }
  if (!(await paygate.subscriptions.byId(id))) {
    throw unknownSubscription(id)
  }
  throw new RefusalError(
    "change-undecided",
    "The last change of this subscription has no known outcome. Decide about it first.",
  )
}
