import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { RateLimit } from "../../../../../../use-cases/gateway-page/rate-limit"
import { testConnection } from "../../../../../../use-cases/gateway-page/test-connection"
import { accountOf } from "../../../ledger-of"
import { mayGoOn } from "../../../limited"

const limit = new RateLimit(10, 60_000)

/** `POST /admin/paygate/accounts/:id/test`: asks the gateway about a payment that cannot exist. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const account = accountOf(req)
  if (mayGoOn(limit, req, res)) {
    const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
    const good = await ledger.noticeHealth.lastGood(account.id)
    res.json({ test: await testConnection(account, good?.at ?? null) })
  }
}
