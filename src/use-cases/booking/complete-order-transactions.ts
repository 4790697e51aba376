import type { MedusaContainer } from "@medusajs/framework/types"

import { errorText } from "../../domain/error-text"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

import { comparePayment } from "./compare-payment"
import { type MedusaBooking, type MedusaPayment, readMedusaPayment } from "./medusa-payment"
import { missingTransactions } from "./missing-transactions"
import { addOrderTransactions, readOrderTransactions } from "./order-transactions"

/** Core writes a capture or refund on the order within seconds; what is older and not there will not come. */
const coreIsDoneAfter = 60_000

/**
 * Core books a capture or refund on the payment and then on the order. Where it stopped in between, or where the payment
 * module refunded alone, the order's part is made good here, under the references that core uses itself.
 * @throws RefusalError when the order cannot be written: the money has moved all the same, and is not to move again
 */
export async function completeOrderTransactions(
  container: MedusaContainer,
  paymentId: string,
): Promise<void> {
  try {
    const payment = await readMedusaPayment(container, paymentId)
    if (payment) {
      await complete(container, payment)
    }
  } catch (error) {
    throw new RefusalError(
      "order-not-updated",
      `The money was moved and the payment shows it, but Medusa could not write it on the order. Do not repeat it. The cause: ${errorText(error)}`,
      { cause: error },
    )
  }
}

/**
 * The same for what earlier captures and refunds left out. Done before the next one: core would write theirs then, with
 * the new one's amount.
 */
export async function completeEarlierTransactions(
  container: MedusaContainer,
  payment: MedusaPayment,
): Promise<void> {
  const isEarlier = ({ at }: MedusaBooking) => Date.now() - at.getTime() > coreIsDoneAfter
  const { captures, refunds } = payment
  await complete(container, {
    ...payment,
    captures: captures.filter(isEarlier),
    refunds: refunds.filter(isEarlier),
  })
}

async function complete(container: MedusaContainer, payment: MedusaPayment): Promise<void> {
  const { order, captures, refunds, currency } = payment
  if (!order || captures.length + refunds.length === 0) {
    return
  }
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const stays = await whatStays(ledger, payment)
  const certain = { ...payment, captures: captures.filter(stays), refunds: refunds.filter(stays) }
  const missing = missingTransactions(certain, await readOrderTransactions(container, order.id))
  await addOrderTransactions(container, { orderId: order.id, currency }, missing)
}

/**
 * Core writes its row before it calls the provider and deletes it when that refuses. Where Medusa shows no more than the gateway has
 * carried out every row stays; else those that an action of ours has served.
 */
async function whatStays(
  ledger: PaygateModuleService,
  payment: MedusaPayment,
): Promise<(row: MedusaBooking) => boolean> {
  const attempt = payment.sessionId && (await ledger.attempts.bySession(payment.sessionId))
  if (attempt) {
    const { step } = await comparePayment(ledger, attempt, payment)
    const underWay = (await ledger.actions.unresolved(attempt.id))?.medusaId
    if (step !== "tell-excess" && step !== "wait") {
      return ({ id }) => id !== underWay
    }
  }
  const rows = [...payment.captures, ...payment.refunds].map(({ id }) => id)
  const carriedOut = await ledger.actions.carriedOut(rows)
  return ({ id }) => carriedOut.has(id)
}
