import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

import { requestAction } from "./request-action"

/**
 * Calls off a payment that nobody has paid, where the method can: a code that stays open could still be paid for a cart
 * that has changed.
 * @returns whether the gateway closed it; a refusal only means that it stays open, and a late payment takes the normal road
 */
export async function closeUnpaid(ledger: PaygateModuleService, attempt: Attempt): Promise<boolean> {
  if (attempt.payId === null || attempt.state !== "open" || !methods[attempt.method].reverse) {
    return false
  }
  try {
    await requestAction(ledger, attempt, {
      kind: "reverse",
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
