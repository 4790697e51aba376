import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import { METHOD_FACTS } from "../methods"
import type { FormOperation, PaymentCallOperation } from "../operations/operation"
import type { Refusal } from "../refusal"

/** Whether the merchant's contract includes a method through this interface. */
export function checkContract(
  account: OpenAccount,
  { method, twint }: FormOperation | PaymentCallOperation,
): Refusal | undefined {
  const hasWay = twint === undefined || twint === account.twint
  if (account.methods.includes(method) && hasWay) return undefined
  const { module, label } = METHOD_FACTS[method]
  const code = composeCode("2", module, DETAIL.typeNotActive)
  return { code, reason: `${label} is not active for this MerchantID` }
}
