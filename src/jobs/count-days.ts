import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"

/** Recounts the payment totals of days that changed: once a minute, unless PAYGATE_COUNT_DAYS_CRON says otherwise. */
export default async function countDaysJob(container: MedusaContainer): Promise<void> {
  await container.resolve<PaygateModuleService>(PAYGATE_MODULE).dailySums.count()
}

export const config = {
  name: "paygate-count-days",
  schedule: process.env["PAYGATE_COUNT_DAYS_CRON"] || "* * * * *",
}
