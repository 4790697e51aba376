import type { MedusaContainer } from "@medusajs/framework/types"

import { cleanUp } from "../payments/scheduled/clean-up"

/** Deletes processed messages of the gateway after the shop's retention period, once a night. */
export default async function cleanUpJob(container: MedusaContainer): Promise<void> {
  await cleanUp(container)
}

export const config = {
  name: "paygate-clean-up",
  schedule: process.env["PAYGATE_CLEAN_UP_CRON"] || "17 3 * * *",
}
