import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { reportChange } from "./change-subscription"

const batch = 50

/** Marks changes as unknown whose process died before an answer came, and reports each once. */
export async function giveUpOnDeadChanges(container: MedusaContainer, now = new Date()): Promise<number> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const dead = await paygate.subscriptionChanges.giveUpOnDead(now, batch)
  for (const change of dead) {
    const subscription = await paygate.subscriptions.byId(change.subscriptionId)
    if (subscription) {
      await reportChange(container, paygate, subscription, change)
    }
  }
  return dead.length
}
