import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import type { BookStep } from "../../domain/books"
import { formatMoney, remainder } from "../../domain/money"
import type { ProblemReason } from "../../domain/problem"
import type PaygateModuleService from "../../modules/paygate/service"
import { type MedusaPayment, readMedusaPayment } from "../../orders/medusa-payment"
import { readOrder } from "../../orders/read-order"
import { finishLeftChange } from "../../orders/record/finish-left-change"
import { recordDifference } from "../../orders/record/record-difference"
import { keepOrderTransactions } from "../../orders/transactions/complete-order-transactions"
import { removeNeedlessTransactions } from "../../orders/transactions/remove-needless-transactions"
import { removeLeftRows } from "../inquire/remove-left-rows"
import { finishCanceledOrder } from "../release/finish-canceled-order"

import { reportOrderWithoutMoney } from "./report-order-without-money"

/** By then core has finished what it was doing, with a minute to spare. */
const lookAgainAfter = 3 * 60_000

/**
 * Keeps Medusa in line for a payment that has an order: what only the gateway shows is recorded, what only Medusa shows
 * is removed and reported, and the order's transactions follow.
 * @returns when to check again, because something is too new to judge
 */
export async function keepBooks(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Date | null> {
  const { paymentId } = attempt
  const before = paymentId === null ? undefined : await readMedusaPayment(container, paymentId)
  if (!before) {
    return null
  }
  if (before.order) {
    await finishLeftChange(container, before.order.id)
  } else if (await isOrderGone(container, attempt)) {
    await paygate.orders.forgetOrder(attempt.id)
    return new Date()
  }
  const { left, askAgain } = await compareAndMend(container, paygate, attempt, before)
  const payment = (await readMedusaPayment(container, before.id)) ?? before
  const lacks = await keepOrderTransactions(container, payment)
  await removeNeedlessTransactions(container, payment)
  const known = (await paygate.attempts.byId(attempt.id)) ?? attempt
  await reportRefusedRelease(container, paygate, known, payment)
  await reportOrderWithoutMoney(container, paygate, known)
  await report(paygate, (await paygate.attempts.byId(attempt.id)) ?? attempt, left)
  const isOpen =
    askAgain ||
    (lacks && left.step !== "tell-excess") ||
    left.step === "wait" ||
    (left.step === "agree" && !left.certain)
  return isOpen ? new Date(Date.now() + lookAgainAfter) : null
}

/**
 * Records what Medusa lacks, and removes what a dead process left in it.
 * @returns what can be told only, and whether the gateway has to be asked about it again
 */
async function compareAndMend(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  { id }: MedusaPayment,
): Promise<{ readonly left: BookStep; readonly askAgain: boolean }> {
  const left = await recordDifference(container, paygate, attempt.id)
  const payment = left.step === "tell-excess" ? await readMedusaPayment(container, id) : undefined
  const excess = payment && (await removeLeftRows(container, paygate, attempt, payment))
  return excess === "removed"
    ? { left: await recordDifference(container, paygate, attempt.id), askAgain: false }
    : { left, askAgain: excess === "no-answer" }
}

/** Core undoes the order when a completion fails at its very end, which may be long after somebody else has booked the payment on it. */
async function isOrderGone(container: MedusaContainer, attempt: Attempt): Promise<boolean> {
  return (
    attempt.orderId !== null &&
    isPaid(attempt.state) &&
    attempt.refundedAmount === 0 &&
    (await readOrder(container, attempt.orderId)) === undefined
  )
}

/** Core asked to release the reservation: for a canceled order it is done, for a live one a person is informed. */
async function reportRefusedRelease(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  { order }: MedusaPayment,
): Promise<void> {
  const reserved = remainder(attempt.amount, attempt.capturedAmount)
  if (attempt.releaseRefusedAt === null || !isPaid(attempt.state) || reserved === 0) {
    return
  }
  if (order?.canceled) {
    await paygate.orders.endReleaseRefused(attempt.id)
    await finishCanceledOrder(container, order.id, attempt.id)
    return
  }
  await paygate.together(async ({ orders, problems }) => {
    await orders.endReleaseRefused(attempt.id)
    await problems.report("release-refused", attempt, {
      trans_id: attempt.transId,
      amount: formatMoney(reserved, attempt.currency),
    })
  })
}

async function report(paygate: PaygateModuleService, attempt: Attempt, left: BookStep): Promise<void> {
  switch (left.step) {
    case "agree":
      await paygate.problems.resolve("medusa-shows-more", attempt.id)
      if (attempt.refundedAmount >= attempt.capturedAmount) {
        await paygate.problems.resolve("captured-after-cancel", attempt.id)
      }
      if (attempt.capturedAmount >= attempt.amount) {
        await paygate.problems.resolve("rest-reserved", attempt.id)
      }
      return
    case "tell-excess":
      await paygate.problems.report("medusa-shows-more", attempt, {
        trans_id: attempt.transId,
        reason: excessOf(left),
        captured: formatMoney(left.captured, attempt.currency),
        refunded: formatMoney(left.refunded, attempt.currency),
      })
      return
    case "tell-unrecordable":
      await paygate.problems.report("payment-closed", attempt, {
        trans_id: attempt.transId,
        amount: formatMoney(left.captured, attempt.currency),
      })
      return
    case "wait":
    case "record-capture":
    case "record-refund":
    case "cancel-payment":
      return
  }
}

function excessOf({ captured, refunded }: { captured: number; refunded: number }): ProblemReason {
  if (captured > 0 && refunded > 0) {
    return "more-captured-and-refunded"
  }
  return captured > 0 ? "more-captured" : "more-refunded"
}
