import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import { type Method, METHOD_FACTS } from "../methods"
import type { Refusal } from "../refusal"

/** Whether the merchant's contract has a method. */
export function checkContract(account: OpenAccount, method: Method): Refusal | undefined {
  if (account.methods.includes(method)) return undefined
  const { module, label } = METHOD_FACTS[method]
  const code = composeCode("2", module, DETAIL.typeNotActive)
  return { code, reason: `${label} is not active for this MerchantID` }
}
