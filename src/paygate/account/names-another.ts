import type { ParameterBag } from "../wire"

import type { Account } from "./account"

/**
 * Whether a message names another merchant than the account's, as `mid` or as `MerchantID`: the gateway's answers have the
 * one, sealed requests the other, and neither may be about somebody else's payment.
 */
export function namesAnotherMerchant({ merchantId }: Account, message: ParameterBag): boolean {
  return ["mid", "MerchantID"].some((name) => {
    const named = message.get(name)
    return named !== undefined && named.trim() !== merchantId
  })
}
