import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { completeOrderTransactions } from "../booking/complete-order-transactions"
import { paymentOfAttempt } from "../booking/medusa-payment"
import { refundInMedusa } from "../booking/refund-in-medusa"

import { isMissingInMedusa } from "./booking-state"
import { rowOf } from "./row-of"

/**
 * Books a credit that was made at the gateway: Medusa's refund runs as ever, only nothing is sent.
 * @throws when Medusa cannot book it
 */
export async function bookRefund(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const payment = await paymentOfAttempt(container, attempt)
  const missing = await isMissingInMedusa(ledger, attempt, action, payment.refunded)
  if (missing) {
    const mark = { kind: "books", actionId: action.id } as const
    const note = "Found at the gateway and booked"
    const booking = await refundInMedusa(container, payment, { amount: action.amount, mark, note })
    if (booking.kind === "not-booked") {
      throw booking.cause
    }
    return
  }
  await ledger.imports.book(action, await rowOf(ledger, action, payment, payment.refunds))
  await completeOrderTransactions(container, payment.id)
}
