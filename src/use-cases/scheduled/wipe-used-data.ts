import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

/** Statements of one kind in one run: a backlog goes over some minutes. */
const mostRounds = 20

/**
 * Wipes what no payment needs any more: scanned codes with their parameters, sealed forms, and the queries of return
 * addresses. It asks nobody, so that nothing the gateway says, or does not say, keeps a code longer.
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
