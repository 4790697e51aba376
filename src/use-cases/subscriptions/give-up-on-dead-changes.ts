import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { reportChange } from "./change-subscription"

const batch = 50

/** Marks changes as unknown whose process died before an answer came, and reports each once. */
export async function giveUpOnDeadChanges(container: MedusaContainer, now = new Date()): Promise<number> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const dead = await ledger.subscriptionChanges.giveUpOnDead(now, batch)
  for (const change of dead) {
    const subscription = await ledger.subscriptions.byId(change.subscriptionId)
    if (subscription) {
      await reportChange(container, ledger, subscription, change)
    }
  }
  return dead.length
}
