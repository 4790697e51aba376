import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RateLimit } from "../../../../../../use-cases/gateway-page/rate-limit"
import { runSelfTest } from "../../../../../../use-cases/gateway-page/run-self-test"
import { answerWith } from "../../../../../answer-with"
import { mayGoOn } from "../../../limited"
import { accountOfPath, paygateOf } from "../../../paygate-of"

const limit = new RateLimit(10, 60_000)

/** `POST /admin/paygate/accounts/:id/self-test`: sends a signed notice to the shop's own address. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const account = accountOfPath(req)
    return mayGoOn(limit, req, res)
      ? { self_test: await runSelfTest(paygateOf(req), account, req.auth_context.actor_id) }
      : undefined
  })
}
