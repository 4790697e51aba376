import type { MedusaContainer } from "@medusajs/framework/types"

import { type Attempt, isPaid } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { cancelInMedusa } from "../booking/cancel-in-medusa"
import { readMedusaPayment } from "../booking/medusa-payment"
import { attemptsOfOrder } from "../orders/attempts-of-order"
import { readOrder } from "../orders/read-order"

/**
 * Tells a person about an order that stands although the reservation that paid for it was released: its cancelling was
 * interrupted, for the payment is cancelled before the order, or the reservation alone was released. Medusa's payment, if a
 * process died before it was cancelled too, is cancelled here.
 */
export async function reportOrderWithoutMoney(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  const order = attempt.orderId === null ? undefined : await readOrder(container, attempt.orderId)
  if (attempt.state !== "reversed" || !order || order.canceled) {
    return
  }
  const payment =
    attempt.paymentId === null ? undefined : await readMedusaPayment(container, attempt.paymentId)
  if (payment && !payment.canceled) {
    await cancelInMedusa(container, payment.id)
  }
  const attempts = await attemptsOfOrder(container, order.id)
  if (!attempts.some(({ state }) => isPaid(state))) {
    await ledger.problems.report("order-unpaid", attempt, {
      trans_id: attempt.transId,
      reason: "the reservation was released, and the order was not cancelled with it",
    })
  }
}
