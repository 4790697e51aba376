import type { ProviderWebhookPayload } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { absorbNotices } from "../../use-cases/settle/absorb-notices"
import { receiveNotice } from "../../use-cases/receive-notice"

/** Reads a notice that came through Medusa's own hook; the account is the one whose keys open it. */
export async function readStockHook(
  ledger: PaygateModuleService,
  payload: ProviderWebhookPayload["payload"],
): Promise<Attempt | undefined> {
  const fields = Object.fromEntries(
    Object.entries(payload.data).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  )
  for (const { account } of ledger.configuration.accounts) {
    const received = await receiveNotice(ledger, { accountId: account.id, channel: "notify", fields })
    if (received.kind === "stored") {
      return absorbNotices(ledger, received.attempt)
    }
  }
  return undefined
}
