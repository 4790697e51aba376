import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid, stateTable } from "../../domain/attempt-states"
import { methods } from "../../domain/methods"
import {
  inquiriesBehind,
  inquiryTime,
  inquiryTimes,
  looksBehind,
  scheduledInquiryTime,
} from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { closeUnpaid } from "../actions/close-unpaid"
import { finishCanceledOrder } from "../actions/finish-canceled-order"
import { importMovements } from "../importing/import-movements"
import { inquireNow } from "../inquiring/inquire-now"
import { parkMissingAccount } from "../missing-account"
import { isOrderCanceled } from "../orders/read-order"
import { reconcilePayment } from "../reconcile/reconcile-payment"

import { closeExpired } from "./close-expired"
import { reportOrphanedOrders } from "./report-orphaned-orders"

/** Until a look that the gateway did not answer, or that an action under way forbade, is made up for. */
const unansweredWait = 15 * 60_000
const hour = 60 * 60_000
const day = 24 * hour

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
  if (attempt && !(await parkMissingAccount(ledger, attempt))) {
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
        await reconcilePayment(container, attempt.id)
        return
      }
      if (inquiries === 0) {
        await reportOrphanedOrders(container, ledger, attempt)
      }
      return scheduledInquiry(
        container,
        ledger,
        attempt,
        attempt.completedAt,
        looksBehind(attempt.completedAt, inquiries, new Date()),
      )
    case "auto-refunding":
    case "held":
    case "differs":
      return lookAfterKept(container, ledger, attempt, inquiries)
    case "failed":
    case "reversed":
    case "auto-refunded":
      if (mayStillBePaid(attempt) && inquiryTime(attempt.createdAt, inquiries) !== undefined) {
        return inquireOpen(
          container,
          ledger,
          attempt,
          inquiriesBehind(attempt.createdAt, inquiries, new Date()),
        )
      }
      // An order may stand that a killed completion left, or one whose money went back. Its last turn here.
      await reconcilePayment(container, attempt.id)
      return ledger.inquiries.plan(
        attempt.id,
        await reportOrphanedOrders(container, ledger, attempt),
        inquiries,
      )
  }
}

/** Looks whether the gateway moved money without us, and plans the next look. */
async function scheduledInquiry(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  reconciledAt: Date,
  done: number,
): Promise<void> {
  const next = scheduledInquiryTime(reconciledAt, done, ledger.configuration.lookBackDays) ?? null
  await ledger.inquiries.plan(attempt.id, next, done)
  const { end } = await importMovements(ledger, attempt.id)
  await reconcilePayment(container, attempt.id)
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
}

/**
 * Money that no order has: what the back office does with it is entered, and what goes back goes on. It is looked at until it is gone,
 * at last once a day.
 */
async function lookAfterKept(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  inquiries: number,
): Promise<void> {
  const wait = Math.min(unansweredWait * 2 ** Math.max(0, inquiries), day)
  await ledger.inquiries.plan(attempt.id, new Date(Date.now() + wait), inquiries + 1)
  await importMovements(ledger, attempt.id)
  await reconcilePayment(container, attempt.id)
}

/**
 * Whether a payment that came to nothing can still be paid: a form may be opened in another tab, and at the point of sale nobody tells
 * us, so that the gateway is asked until the day is over, whatever we believe.
 */
function mayStillBePaid({ state, method, completedAt }: Attempt): boolean {
  const { opensBy } = methods[method]
  return (
    completedAt === null &&
    ((state === "failed" && opensBy !== "qr") || (state === "reversed" && opensBy === "scanned-code"))
  )
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
  const asked = await inquireNow(ledger, attempt)
  if (asked.state === "open" && methods[asked.method].opensBy === "scanned-code") {
    // Nobody stands at the till any more: a crash kept us from calling the payment off at its bound.
    await closeUnpaid(ledger, asked)
  }
  const next = isPaid(asked.state) ? undefined : inquiryTime(attempt.createdAt, done)
  await ledger.inquiries.plan(attempt.id, next ?? null, done)
  if (!stateTable[asked.state].believesNotices && asked.state !== "reversed") {
    // It differs, or went back before anybody knew of it.
    return lookAfterKept(container, ledger, asked, 0)
  }
  if (next !== undefined && (asked.state === "failed" || asked.state === "reversed")) {
    // An order may stand that a killed completion left; the payment is asked about until the day is over all the same.
    await reconcilePayment(container, attempt.id)
    const orphan = await reportOrphanedOrders(container, ledger, asked)
    await ledger.inquiries.plan(attempt.id, orphan && orphan < next ? orphan : next, done)
    return
  }
  const closed = asked.state === "open" && next === undefined
  const { attempt: known, askAgain } = closed
    ? await closeExpired(container, ledger, asked)
    : { attempt: asked, askAgain: false }
  if (isPaid(known.state)) {
    // Once it is reconciled, its looks are planned there.
    await reconcilePayment(container, attempt.id)
  } else if (next === undefined) {
    if (asked.state === "open") {
      // An order may stand for it, placed before the payment was final.
      await reconcilePayment(container, attempt.id)
    }
    const orphan = await reportOrphanedOrders(container, ledger, known)
    await ledger.inquiries.plan(
      attempt.id,
      askAgain ? new Date(Date.now() + waitAfterTheDay(done)) : orphan,
      done,
    )
  }
}

/** Nobody has said how it ended: asking goes on, with growing waits and then daily, until somebody does. */
function waitAfterTheDay(done: number): number {
  return Math.min(hour * 2 ** Math.max(0, done - inquiryTimes.length), day)
}
