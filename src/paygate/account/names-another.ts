import type { ParameterBag } from "../wire"

import type { Account } from "./account"

/**
 * Whether a message names a merchant other than the account's, as `mid` (in the gateway's answers) or as `MerchantID` (in
 * encrypted requests). Neither may be about another merchant's payment.
 */
export function namesAnotherMerchant({ merchantId }: Account, message: ParameterBag): boolean {
  return ["mid", "MerchantID"].some((name) => {
    const named = message.get(name)
    return named !== undefined && named.trim() !== merchantId
  })
}
