import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { settleAttempt, type SettleResult } from "./settle-attempt"

/** Settles a payment at once at a person's wish, with all its tries before it. Safe at any time. */
export async function settleAgain(container: MedusaContainer, attemptId: string): Promise<SettleResult> {
  await container.resolve<PaygateModuleService>(PAYGATE_MODULE).settles.restart(attemptId)
  return settleAttempt(container, attemptId)
}
