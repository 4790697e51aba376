import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

/** Statements of one kind per run: a backlog takes some minutes. */
const mostRounds = 20

/**
 * Wipes what no payment needs any more: scanned codes with their parameters, sealed forms, and the queries of return
 * addresses. It depends on no answer of the gateway, so nothing keeps a code longer.
 */
export async function wipeUsedData(container: MedusaContainer): Promise<void> {
  const { usedData } = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const kinds = [
    () => usedData.wipeScannedCodes(),
    () => usedData.wipeForms(),
    () => usedData.shortenReturnUrls(),
  ]
  for (const wipe of kinds) {
    for (let round = 0; round < mostRounds && (await wipe()); round++);
  }
}
