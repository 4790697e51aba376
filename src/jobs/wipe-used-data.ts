import type { MedusaContainer } from "@medusajs/framework/types"

import { wipeUsedData } from "../payments/scheduled/wipe-used-data"

/**
 * Erases scanned codes and other data that a payment needed only once: once a minute, unless PAYGATE_WIPE_USED_DATA_CRON says
 * otherwise.
 */
export default async function wipeUsedDataJob(container: MedusaContainer): Promise<void> {
  await wipeUsedData(container)
}

export const config = {
  name: "paygate-wipe-used-data",
  schedule: process.env["PAYGATE_WIPE_USED_DATA_CRON"] || "* * * * *",
}
