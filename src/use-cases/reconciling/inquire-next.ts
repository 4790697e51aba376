import type { MedusaContainer } from "@medusajs/framework/types"

import { type Attempt, isPaid } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { inquiriesBehind, inquiryTime, lookBackTime, looksBehind } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { closeUnpaid } from "../actions/close-unpaid"
import { finishCanceledOrder } from "../actions/finish-canceled-order"
import { importMovements } from "../importing/import-movements"
import { askGateway } from "../inquiring/ask-gateway"
import { isOrderCanceled } from "../orders/read-order"
import { settleAttempt } from "../settle/settle-attempt"

import { closeExpired } from "./close-expired"
import { reportOrderWithoutMoney } from "./report-order-without-money"
import { reportStrayOrders } from "./report-stray-orders"
import { tidyBooks } from "./tidy-books"

/** The job books what a look found within its run, or its next one. */
const bookingTakes = 2 * 60_000
/** Until a look that the gateway did not answer, or that an action under way forbade, is made up for. */
const unansweredWait = 15 * 60_000

/**
 * Asks the gateway about the attempt whose inquiry has been due longest.
 * @returns whether there was one
 */
export async function inquireNext(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<boolean> {
  const claimed = await ledger.inquiries.claimDue()
  const attempt = claimed && (await ledger.attempts.byId(claimed.id))
  if (attempt) {
    await inquire(container, ledger, attempt, claimed.inquiries)
  }
  return claimed !== undefined
}

async function inquire(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  inquiries: number,
): Promise<void> {
  switch (attempt.state) {
    case "open":
      return inquireOpen(
        container,
        ledger,
        attempt,
        inquiriesBehind(attempt.createdAt, inquiries, new Date()),
      )
    case "authorized":
    case "captured":
      if (attempt.completedAt === null) {
        // The storefront's complete heard that it is paid and died: no notice will tell us again.
        await ledger.inquiries.plan(attempt.id, null, inquiries)
        await settleAttempt(container, attempt.id)
        return
      }
      if (inquiries === 0) {
        await reportStrayOrders(container, ledger, attempt)
      }
      return lookBack(
        container,
        ledger,
        attempt,
        attempt.completedAt,
        looksBehind(attempt.completedAt, inquiries, new Date()),
      )
    case "failed":
    case "reversed":
    case "returned":
      if (attempt.completedAt === null) {
        // An order may stand that a killed completion left.
        await settleAttempt(container, attempt.id)
      }
      // Its last turn here.
      await reportOrderWithoutMoney(container, ledger, attempt)
      return ledger.inquiries.plan(attempt.id, await reportStrayOrders(container, ledger, attempt), inquiries)
  }
}

/** Looks whether the gateway moved money without us, and plans the next look. */
async function lookBack(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  settledAt: Date,
  done: number,
): Promise<void> {
  const next = lookBackTime(settledAt, done, ledger.configuration.lookBackDays) ?? null
  await ledger.inquiries.plan(attempt.id, next, done)
  const { end, entered } = await importMovements(ledger, attempt.id)
  if (entered > 0) {
    // Medusa books them first, in this run; what has to follow, where the order was cancelled, shows after that.
    await ledger.inquiries.plan(attempt.id, new Date(Date.now() + bookingTakes), done - 1)
    return
  }
  if (end === "busy" || end === "no-answer") {
    // This look saw nothing. Within the look-back it is made up for before long; the last one is the last.
    await ledger.inquiries.plan(attempt.id, next && soonerOf(next, unansweredWait), done - 1)
  }
  // Given back in full nothing can move any more; what is unclear is a person's from now on.
  if (end === "unclear" || attempt.creditedAmount >= attempt.amount) {
    await ledger.inquiries.plan(attempt.id, null, done)
  }
  // Core's event of the cancel may have been lost with its process.
  const holds = attempt.state === "authorized" || attempt.creditedAmount < attempt.capturedAmount
  if (holds && attempt.orderId !== null && (await isOrderCanceled(container, attempt))) {
    await finishCanceledOrder(container, attempt.orderId)
  }
  if (await tidyBooks(container, ledger, attempt, end === "up-to-date")) {
    await ledger.inquiries.plan(attempt.id, next && soonerOf(next, unansweredWait), done)
  }
}

function soonerOf(planned: Date, wait: number): Date {
  return new Date(Math.min(planned.getTime(), Date.now() + wait))
}

/** Asks about an attempt nobody told us about; after the last time it is over. */
async function inquireOpen(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  done: number,
): Promise<void> {
  const asked = await askGateway(ledger, attempt)
  if (asked.state === "open" && methods[asked.method].opensBy === "scanned-code") {
    // Nobody stands at the till any more: a crash kept us from calling the payment off at its bound.
    await closeUnpaid(ledger, asked)
  }
  const next = asked.state === "open" ? inquiryTime(attempt.createdAt, done) : undefined
  await ledger.inquiries.plan(attempt.id, next ?? null, done)
  const known =
    asked.state === "open" && next === undefined ? await closeExpired(container, ledger, asked) : asked
  if (isPaid(known.state)) {
    // Once it is settled, its looks are planned there.
    await settleAttempt(container, attempt.id)
  } else if (next === undefined) {
    if (asked.state === "open") {
      // An order may stand for it, placed before the payment was final.
      await settleAttempt(container, attempt.id)
    }
    await ledger.inquiries.plan(attempt.id, await reportStrayOrders(container, ledger, known), done)
  }
}
