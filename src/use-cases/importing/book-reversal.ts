import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { cancelInMedusa } from "../booking/cancel-in-medusa"
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
  await cancelInMedusa(container, payment.id)
  await ledger.imports.book(action, payment.id)
  await ledger.problems.report("order-unpaid", attempt, {
    trans_id: attempt.transId,
    reason: "the reservation was released in the gateway's back office",
  })
}
