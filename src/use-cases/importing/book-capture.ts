import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { captureInMedusa } from "../booking/capture-in-medusa"
import { completeOrderTransactions } from "../booking/complete-order-transactions"
import { paymentOfAttempt } from "../booking/medusa-payment"

import { isMissingInMedusa } from "./booking-state"
import { rowOf } from "./row-of"

/**
 * Books a capture that was made at the gateway.
 * @throws when Medusa cannot book it, or shows other captures than the ledger
 */
export async function bookCapture(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const payment = await paymentOfAttempt(container, attempt)
  const missing = await isMissingInMedusa(ledger, attempt, action, payment.captured)
  if (missing) {
    const adopt = (captureId: string) => ledger.imports.book(action, captureId)
    const booking = await captureInMedusa(container, payment, { amount: action.amount, adopt })
    if (booking.kind === "not-booked") {
      throw booking.cause
    }
    return
  }
  await ledger.imports.book(action, await rowOf(ledger, action, payment, payment.captures))
  await completeOrderTransactions(container, payment.id)
}
