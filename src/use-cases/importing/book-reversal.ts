import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"

import { paymentOfAttempt } from "../booking/medusa-payment"

/**
 * Books a reservation that was released at the gateway: Medusa's payment is cancelled, and the order that stands without
 * money is told to a person.
 * @throws when Medusa cannot book it
 */
export async function bookReversal(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const payment = await paymentOfAttempt(container, attempt)
  // The provider's hook finds the attempt reversed and calls nothing.
  await container.resolve(Modules.PAYMENT).cancelPayment(payment.id)
  await ledger.imports.book(action, payment.id)
  await ledger.problems.report("order-unpaid", attempt, {
    trans_id: attempt.transId,
    reason: "the reservation was released in the gateway's back office",
  })
}
