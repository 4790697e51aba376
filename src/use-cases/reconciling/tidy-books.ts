import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { completeEarlierTransactions } from "../booking/complete-order-transactions"
import { finishLeftChange } from "../booking/finish-left-change"
import { leaveDeletedRows } from "../booking/leave-deleted-rows"
import { readMedusaPayment } from "../booking/medusa-payment"
import { removeDoubleTransactions } from "../booking/remove-double-transactions"

import { reportNotCarriedOut } from "./report-not-carried-out"

/**
 * Puts Medusa's books of a settled payment in order: rows that are gone, transactions and credit lines of the order that a process
 * did not live to write, or that core wrote twice, and rows of which a person has to be told.
 * @param known whether the gateway has just said what moved
 * @returns true when something is too new to tell: look again soon
 */
export async function tidyBooks(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  known: boolean,
): Promise<boolean> {
  const { paymentId } = attempt
  if (paymentId === null) {
    return false
  }
  const standing = async () => {
    const payment = await readMedusaPayment(container, paymentId)
    return new Set([...(payment?.captures ?? []), ...(payment?.refunds ?? [])].map(({ id }) => id))
  }
  await leaveDeletedRows(ledger, attempt, "capture", standing)
  await leaveDeletedRows(ledger, attempt, "credit", standing)
  const payment = await readMedusaPayment(container, paymentId)
  if (!payment) {
    return false
  }
  if (payment.order) {
    await finishLeftChange(container, payment.order.id)
  }
  await completeEarlierTransactions(container, payment)
  await removeDoubleTransactions(container, payment)
  return known && (await reportNotCarriedOut(ledger, attempt.id, payment))
}
