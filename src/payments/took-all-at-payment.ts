import type { Attempt } from "../domain/attempt"
import type PaygateModuleService from "../modules/paygate/service"

/**
 * Whether the gateway captured the whole amount without a capture of ours: by the method, or by a Sale contract. Only
 * then may Medusa record the payment as fully captured.
 */
export async function tookAllAtPayment(paygate: PaygateModuleService, attempt: Attempt): Promise<boolean> {
  if (attempt.state !== "captured" || attempt.capturedAmount < attempt.amount) {
    return false
  }
  return (await paygate.operations.byAttempt(attempt.id)).every(({ kind }) => kind !== "capture")
}
