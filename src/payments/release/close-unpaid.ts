import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"
import { requestOperation } from "../request/request-operation"

/**
 * Cancels a payment nobody has paid, where the method allows it: an open code could still be paid for a cart that has
 * changed.
 * @returns whether the gateway closed it; after a refusal it stays open, and a late payment is handled like any other
 */
export async function closeUnpaid(paygate: PaygateModuleService, attempt: Attempt): Promise<boolean> {
  if (attempt.payId === null || attempt.state !== "open" || !methods[attempt.method].release) {
    return false
  }
  try {
    await requestOperation(paygate, attempt, {
      kind: "release",
      amount: attempt.amount,
      key: null,
      from: ["open"],
    })
    return true
  } catch (error) {
    if (error instanceof RefusalError) {
      return false
    }
    throw error
  }
}
