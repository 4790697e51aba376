import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { minorAmount } from "../../paygate/values"
import { cancelInMedusa } from "../booking/cancel-in-medusa"
import { readMedusaPayment } from "../booking/medusa-payment"
import { refundInMedusa } from "../booking/refund-in-medusa"

import { readStoreFacts } from "./store-facts"

/**
 * Books in Medusa that money went back, where a payment of it stands: the order was cancelled while it was being paid. Safe
 * to call again.
 * @throws when Medusa cannot book it; tried again later
 */
export async function bookReturned(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  const facts = await readStoreFacts(container, ledger, attempt)
  const payment = facts.payment ? await readMedusaPayment(container, facts.payment.id) : undefined
  if (!payment || payment.canceled) {
    return
  }
  if (payment.captures.length === 0) {
    return cancelInMedusa(container, payment.id)
  }
  const credits = (await ledger.actions.byAttempt(attempt.id)).filter(
    ({ kind, state, medusaId }) => kind === "credit" && state === "succeeded" && medusaId === null,
  )
  for (const { id: actionId, amount: credited } of credits) {
    const current = (await readMedusaPayment(container, payment.id)) ?? payment
    const amount = minorAmount(Math.min(credited, current.leftToRefund.minor))
    if (amount === 0) {
      // A killed refund left its row: Medusa shows all of it as refunded.
      return
    }
    const mark = { kind: "books", actionId } as const
    const booking = await refundInMedusa(container, current, {
      amount,
      mark,
      note: "No order could take the money",
    })
    if (booking.kind === "not-booked") {
      throw booking.cause
    }
  }
}
