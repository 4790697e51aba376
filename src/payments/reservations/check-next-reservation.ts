import type { MedusaContainer } from "@medusajs/framework/types"

import type { RoutedAccount } from "../../modules/paygate/options"
import type PaygateModuleService from "../../modules/paygate/service"

import { checkReservation } from "./check-reservation"

/**
 * Checks one authorization that is due.
 * @returns whether there was one
 */
export async function checkNextReservation(
  container: MedusaContainer,
  paygate: PaygateModuleService,
): Promise<boolean> {
  const accounts = paygate.configuration.accounts.filter(isChecked).map(({ account }) => account.id)
  const id = await paygate.reservations.acquireDue(accounts)
  if (id === undefined) {
    return false
  }
  await checkReservation(container, paygate, id)
  return true
}

function isChecked({ captureOn, captureWithinDays }: RoutedAccount): boolean {
  return captureOn !== "manual" || Object.keys(captureWithinDays).length > 0
}
