import type { MedusaRequest } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { Account } from "../../../paygate/account"
import { RefusalError } from "../../../refusals/refusal"

/** Resolves the module's service for a request. */
export function paygateOf(req: MedusaRequest): PaygateModuleService {
  return req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
}

/** The account that the path names. @throws RefusalError (404) */
export function accountOfPath(req: MedusaRequest): Account {
  const account = paygateOf(req).account(String(req.params["id"]))?.account
  if (!account) {
    throw new RefusalError("account-unknown", "No account with this id is configured.")
  }
  return account
}
