import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../domain/attempt"
import type PaygateModuleService from "../modules/paygate/service"
import { RefusalError } from "../refusals/refusal"

import { type MedusaPayment, readMedusaPayment } from "./medusa-payment"

/**
 * A payment of Medusa that this plugin made, with its attempt.
 * @throws RefusalError when there is no such payment or it is another provider's
 */
export async function paymentOfOurs(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  paymentId: string,
): Promise<{ readonly payment: MedusaPayment; readonly attempt: Attempt }> {
  const payment = await readMedusaPayment(container, paymentId)
  const attempt = payment?.sessionId && (await paygate.attempts.bySession(payment.sessionId))
  if (!payment || !attempt) {
    throw new RefusalError("payment-unknown", `The payment ${paymentId} is not one of Paygate's.`, {
      facts: { reason: "not-ours" },
    })
  }
  return { payment, attempt }
}
