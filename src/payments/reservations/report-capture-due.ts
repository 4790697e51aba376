import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { captureDue } from "../../domain/capture-by"
import { formatMoney, remainder } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { owesMoney, readOwingOrder } from "../../orders/owed"

/**
 * Reports an authorization that runs out while its order still owes money, and closes the report of one whose order owes
 * nothing any more.
 * @param by until when it can be captured; null when nobody knows
 */
export async function reportCaptureDue(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  by: Date | null,
  now: Date,
): Promise<void> {
  const due = by && captureDue(by, paygate.configuration.captureReminderDays, now)
  const order = due && (await readOwingOrder(container.resolve(ContainerRegistrationKeys.QUERY), attempt))
  if (!by || !due || !order || !owesMoney(order)) {
    await paygate.problems.resolve("capture-due", attempt.id)
    return
  }
  await paygate.problems.report("capture-due", attempt, {
    trans_id: attempt.transId,
    amount: formatMoney(remainder(attempt.amount, attempt.capturedAmount), attempt.currency),
    reason: due,
    capture_by: by.toISOString(),
  })
}
