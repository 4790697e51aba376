import { errorText } from "../../domain/error-text"
import type { PaymentAction } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import { GatewayCallError } from "../../paygate/errors"
import { openingRefusal, openingUnknown } from "../../refusals/operation-refusals"

import type { Opening } from "./open-attempt"
import { type OrderedPayment, type OrderMethodId, orderPayment } from "./payment-order"

/** A shopper waits for the code: after this long "please try again" is the better answer. */
const patience = 20_000

/**
 * The shop's server requests a code, or a string for the app. The attempt is stored first: without an answer the payment
 * may exist at the gateway, and the job inquires about it.
 * @throws RefusalError when the gateway refuses or does not answer
 * @throws RequestInvalidError, WireError when the request cannot be sent as it is
 */
export async function openByOrder(
  paygate: PaygateModuleService,
  method: OrderMethodId,
  { attempt, details }: Opening,
): Promise<PaymentAction> {
  await paygate.attempts.insert(attempt)
  const open = { id: attempt.id, state: "open" as const }
  const result = await order()
  if (result.kind === "refused") {
    await paygate.attempts.moveState(open, "failed", { code: result.code })
    throw openingRefusal(result)
  }
  if (result.kind === "unknown") {
    // It may exist at the gateway anyway: the attempt stays open and is inquired about.
    throw openingUnknown(result.reason)
  }
  await paygate.attempts.markOrdered(attempt.id, result)
  return result.action

  async function order(): Promise<OrderedPayment> {
    const { client } = paygate.gateway(details.account.id)
    try {
      return await orderPayment(method, client, details, AbortSignal.timeout(patience))
    } catch (error) {
      if (!(error instanceof GatewayCallError && error.executed === "unknown")) {
        await paygate.attempts.moveState(open, "failed")
      }
      // A request that breaks its table explains itself; trying again would not help.
      throw error instanceof GatewayCallError ? openingUnknown(errorText(error), error) : error
    }
  }
}
