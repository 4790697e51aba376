import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"

import { runningRefusal } from "./action-refusals"

/**
 * An action that came true is booked by one caller: another click that took it over while its outcome was unknown books it,
 * and this one must not.
 * @throws RefusalError when another caller has the action
 */
export async function refuseWhatAnotherTook(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  if (!(await ledger.bookings.belongsTo(action, action.medusaId))) {
    throw runningRefusal(attempt, action.kind)
  }
}
