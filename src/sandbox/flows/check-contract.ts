import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import type { FormEndpoint, PaymentCallEndpoint } from "../endpoints/endpoint"
import { METHOD_FACTS } from "../methods"
import type { Refusal } from "../refusal"

/** Whether the merchant's contract includes a method through this interface. */
export function checkContract(
  account: OpenAccount,
  { method, twint }: FormEndpoint | PaymentCallEndpoint,
): Refusal | undefined {
  const hasWay = twint === undefined || twint === account.twint
  if (account.methods.includes(method) && hasWay) return undefined
  const { module, label } = METHOD_FACTS[method]
  const code = composeCode("2", module, DETAIL.typeNotActive)
  return { code, reason: `${label} is not active for this MerchantID` }
}
