import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RateLimit } from "../../../../../../use-cases/gateway-page/rate-limit"
import { testConnection } from "../../../../../../use-cases/gateway-page/test-connection"
import { answerWith } from "../../../../../answer-with"
import { mayGoOn } from "../../../limited"
import { accountOfPath, paygateOf } from "../../../paygate-of"

const limit = new RateLimit(10, 60_000)

/** `POST /admin/paygate/accounts/:id/test`: asks the gateway about a payment that cannot exist. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const account = accountOfPath(req)
    if (!mayGoOn(limit, req, res)) {
      return undefined
    }
    const paygate = paygateOf(req)
    const good = await paygate.noticeHealth.lastGood(account.id)
    const test = await testConnection(account, good?.at ?? null)
    paygate.watchForRefusedMac(account.id, test.code ?? undefined)
    return { test }
  })
}
