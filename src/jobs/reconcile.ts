import type { MedusaContainer } from "@medusajs/framework/types"

import { reconcile } from "../payments/scheduled/reconcile"

/**
 * Completes what crashes, lost notices and time-outs left unfinished: once a minute, unless PAYGATE_RECONCILE_CRON says
 * otherwise.
 */
export default async function reconcileJob(container: MedusaContainer): Promise<void> {
  await reconcile(container)
}

export const config = {
  name: "paygate-reconcile",
  schedule: process.env["PAYGATE_RECONCILE_CRON"] || "* * * * *",
}
