import type { MedusaContainer } from "@medusajs/framework/types"

import { giveUpOnDeadChanges } from "../use-cases/subscriptions/give-up-on-dead-changes"

/** Reports subscription changes that a crash left without an outcome. */
export default async function subscriptionChangesJob(container: MedusaContainer): Promise<void> {
  await giveUpOnDeadChanges(container)
}

export const config = {
  name: "paygate-subscription-changes",
  schedule: process.env["PAYGATE_SUBSCRIPTION_CHANGES_CRON"] || "*/2 * * * *",
}
