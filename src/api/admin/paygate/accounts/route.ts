import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { describeAccounts } from "../../../../use-cases/gateway-page/describe-accounts"
import { paygateOf } from "../paygate-of"

/** `GET /admin/paygate/accounts`: the configured accounts and the addresses to register, without any password. */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  res.json({ accounts: describeAccounts(paygateOf(req).configuration) })
}
