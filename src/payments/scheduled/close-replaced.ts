import { methodIds, methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { withPaymentLock } from "../../modules/paygate/with-payment-lock"
import { closeUnpaid } from "../release/close-unpaid"

const closable = methodIds.filter((id) => methods[id].release)

/**
 * Closes at the gateway what a replaced attempt left open, once.
 * @returns whether there was one
 */
export async function closeNextReplaced(paygate: PaygateModuleService): Promise<boolean> {
  const id = await paygate.left.acquireReplaced(paygate.accountIds, closable)
  if (id === undefined) {
    return false
  }
  await withPaymentLock(paygate, id, (attempt) => closeUnpaid(paygate, attempt))
  return true
}
