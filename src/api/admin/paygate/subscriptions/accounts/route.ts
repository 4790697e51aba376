import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { subscriptionAccounts } from "../../../../../use-cases/subscriptions/account-rules"

/** `GET /admin/paygate/subscriptions/accounts`: the accounts to choose from, and what each allows. No keys. */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  res.json({ accounts: subscriptionAccounts(req.scope) })
}
