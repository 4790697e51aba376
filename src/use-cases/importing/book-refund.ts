import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { completeOrderTransactions } from "../booking/complete-order-transactions"
import { paymentOfAttempt } from "../booking/medusa-payment"
import { refundInMedusa } from "../booking/refund-in-medusa"

import { isMissingInMedusa } from "./booking-state"

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
  } else {
    await completeOrderTransactions(container, payment.id)
  }
  // Without a row of its own where Medusa showed it before; else the provider's hook has noted the refund.
  await ledger.imports.book(action, `booked:${payment.id}`)
}
