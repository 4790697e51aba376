import type { MedusaContainer } from "@medusajs/framework/types"

import { coreDeletesWithin, gatewayBook } from "../../domain/books"
import { errorText } from "../../domain/error-text"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"
import { type MedusaBooking, type MedusaPayment, readMedusaPayment } from "../medusa-payment"
import { rowsThatStay } from "../rows-that-stay"

import { missingTransactions } from "./missing-transactions"
import { addOrderTransactions, readOrderTransactions } from "./order-transactions"

/** With the order to itself, core writes a refund on it within seconds; what is older and not there will not come. */
const coreIsDoneAfter = 60_000

/**
 * Core books a capture or refund on the payment and then on the order. Where it stopped in between, or where the
 * payment module refunded alone, the order's part is completed here, under the references that core uses itself.
 * @throws RefusalError when the order cannot be written: the money has moved anyway and must not move again
 */
export async function completeOrderTransactions(
  container: MedusaContainer,
  paymentId: string,
): Promise<void> {
  try {
    const payment = await readMedusaPayment(container, paymentId)
    if (payment) {
      await complete(container, payment, 0)
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
  await complete(container, payment, coreIsDoneAfter)
}

/**
 * The same while anybody may be at work on the order: a completion, a capture, a refund.
 * @returns whether something is missing that core may be about to write, or to delete: to be looked at again
 */
export async function keepOrderTransactions(
  container: MedusaContainer,
  payment: MedusaPayment,
): Promise<boolean> {
  return complete(container, payment, coreDeletesWithin)
}

/**
 * @param age milliseconds that core has to write what no operation of ours has served
 * @returns whether something is missing that is younger, or that nobody knows to have happened
 */
async function complete(container: MedusaContainer, payment: MedusaPayment, age: number): Promise<boolean> {
  const { order, captures, refunds, currency } = payment
  if (!order || captures.length + refunds.length === 0) {
    return false
  }
  const entered = await readOrderTransactions(container, order.id)
  const missing = missingTransactions(payment, entered)
  if (missing.length === 0) {
    return false
  }
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const served = await paygate.operations.carriedOut([...captures, ...refunds].map(({ id }) => id))
  const stays = await whatStays(paygate, payment, served)
  const isCertain = ({ id, at }: MedusaBooking) =>
    stays.has(id) && Date.now() - at.getTime() >= (served.has(id) ? Math.min(age, coreIsDoneAfter) : age)
  const certain = { ...payment, captures: captures.filter(isCertain), refunds: refunds.filter(isCertain) }
  const due = missingTransactions(certain, entered)
  await addOrderTransactions(container, { orderId: order.id, currency }, due)
  return due.length < missing.length
}

/** Core writes its row before it calls the provider, and deletes it when that refuses. */
async function whatStays(
  paygate: PaygateModuleService,
  { captures, refunds, sessionId, currency }: MedusaPayment,
  served: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const attempt = sessionId && (await paygate.attempts.bySession(sessionId))
  if (!attempt) {
    return served
  }
  const underWay = (await paygate.operations.unresolved(attempt.id))?.medusaId
  const gateway = gatewayBook(attempt)
  const finished = (rows: readonly MedusaBooking[]) => rows.filter(({ id }) => id !== underWay)
  return new Set([
    ...rowsThatStay(finished(captures), served, { amount: gateway.captured, currency }),
    ...rowsThatStay(finished(refunds), served, { amount: gateway.refunded, currency }),
  ])
}
