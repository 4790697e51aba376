import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid, stateTable } from "../../domain/attempt-states"
import { mayStillBePaid } from "../../domain/may-still-be-paid"
import { methods } from "../../domain/methods"
import {
  inquiriesBehind,
  inquiryTime,
  inquiryTimes,
  scheduledInquiriesBehind,
  scheduledInquiryTime,
} from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { reportOrphanedOrders } from "../../orders/left-behind/report-orphaned-orders"
import { isOrderCanceled } from "../../orders/read-order"
import { importMovements } from "../import/import-movements"
import { inquireAttempt } from "../inquire/inquire-attempt"
import { inquireNow, noteInquiry } from "../inquire/inquire-now"
import { parkMissingAccount } from "../missing-account"
import { reconcilePayment } from "../reconcile/reconcile-payment"
import { closeUnpaid } from "../release/close-unpaid"
import { finishCanceledOrder } from "../release/finish-canceled-order"

import { closeExpired } from "./close-expired"

/** How long until an inquiry is repeated that got no answer or was blocked by an operation; in milliseconds. */
const unansweredWait = 15 * 60_000
const hour = 60 * 60_000
const day = 24 * hour

/**
 * Inquires about the attempt that has been due longest.
 * @returns whether there was one
 */
export async function inquireNext(
  container: MedusaContainer,
  paygate: PaygateModuleService,
): Promise<boolean> {
  const acquired = await paygate.inquiries.acquireDue()
  const attempt = acquired && (await paygate.attempts.byId(acquired.id))
  if (attempt && !(await parkMissingAccount(paygate, attempt))) {
    await inquire(container, paygate, attempt, acquired.inquiries)
  }
  return acquired !== undefined
}

async function inquire(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  inquiries: number,
): Promise<void> {
  switch (attempt.state) {
    case "open":
      return inquireOpen(
        container,
        paygate,
        attempt,
        inquiriesBehind(attempt.createdAt, inquiries, new Date()),
      )
    case "authorized":
    case "captured":
      if (attempt.completedAt === null) {
        // The storefront's completion learned that it is paid and died: no notice will follow.
        await paygate.inquiries.plan(attempt.id, null, inquiries)
        await reconcilePayment(container, attempt.id)
        return
      }
      if (inquiries === 0) {
        await reportOrphanedOrders(container, paygate, attempt)
      }
      return scheduledInquiry(
        container,
        paygate,
        attempt,
        attempt.completedAt,
        scheduledInquiriesBehind(attempt.completedAt, inquiries, new Date()),
      )
    case "auto-refunding":
    case "held":
    case "differs":
      return lookAfterKept(container, paygate, attempt, inquiries)
    case "failed":
    case "released":
    case "auto-refunded":
      if (mayStillBePaid(attempt, inquiries) && inquiryTime(attempt.createdAt, inquiries) !== undefined) {
        return inquireOpen(
          container,
          paygate,
          attempt,
          inquiriesBehind(attempt.createdAt, inquiries, new Date()),
        )
      }
      return inquireLast(container, paygate, attempt, inquiries)
  }
}

/**
 * The last look at a payment that is over: whether the gateway holds money of it anyway, and whether an interrupted completion
 * has left an order. Repeated until the gateway answers.
 */
async function inquireLast(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  inquiries: number,
): Promise<void> {
  const inquiry = isOverWithoutOrder(attempt) ? await inquireAttempt(paygate, attempt) : undefined
  const known = inquiry ? await noteInquiry(paygate, attempt, inquiry) : attempt
  if (stateTable[known.state].holdsMoney) {
    return lookAfterKept(container, paygate, known, 0)
  }
  await reconcilePayment(container, attempt.id)
  const orphan = await reportOrphanedOrders(container, paygate, known)
  const again = inquiry?.kind === "no-answer" ? new Date(Date.now() + growingWait(inquiries)) : null
  await paygate.inquiries.plan(attempt.id, orphan ?? again, inquiries + 1)
}

/** Money went back, or was never there, and the gateway knows the payment. */
function isOverWithoutOrder({ state, payId, completedAt }: Attempt): boolean {
  return state !== "failed" && payId !== null && completedAt === null
}

function growingWait(inquiries: number): number {
  return Math.min(unansweredWait * 2 ** Math.max(0, inquiries), day)
}

/** Checks whether the gateway moved money without us, and plans the next check. */
async function scheduledInquiry(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  reconciledAt: Date,
  done: number,
): Promise<void> {
  const next = scheduledInquiryTime(reconciledAt, done, paygate.configuration.inquiryDays) ?? null
  await paygate.inquiries.plan(attempt.id, next, done)
  const { end } = await importMovements(paygate, attempt.id)
  await reconcilePayment(container, attempt.id)
  if (end === "busy" || end === "no-answer") {
    // This inquiry showed nothing. Within the look-back it is repeated soon; the last one is final.
    await paygate.inquiries.plan(attempt.id, next && soonerOf(next, unansweredWait), done - 1)
  }
  // A full refund is final; what is unclear is a person's from now on.
  if (end === "unclear" || attempt.refundedAmount >= attempt.amount) {
    await paygate.inquiries.plan(attempt.id, null, done)
  }
  // Core's event of the cancellation may have been lost with its process. A rest that nobody captured is told, if nothing else.
  const isLeft = attempt.refundedAmount < attempt.amount
  if (isLeft && attempt.orderId !== null && (await isOrderCanceled(container, attempt))) {
    await finishCanceledOrder(container, attempt.orderId)
  }
}

/**
 * Money without an order: movements of the back office are stored, a pending refund continues, and an order that an interrupted
 * completion left is reported. It is checked until it is gone, in the end once a day.
 */
async function lookAfterKept(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  inquiries: number,
): Promise<void> {
  await paygate.inquiries.plan(attempt.id, new Date(Date.now() + growingWait(inquiries)), inquiries + 1)
  await importMovements(paygate, attempt.id)
  await reconcilePayment(container, attempt.id)
  await reportOrphanedOrders(container, paygate, attempt)
}

function soonerOf(planned: Date, wait: number): Date {
  return new Date(Math.min(planned.getTime(), Date.now() + wait))
}

/** Inquires about an attempt without any notice; after the last time it is closed. */
async function inquireOpen(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  done: number,
): Promise<void> {
  const asked = await inquireNow(paygate, attempt)
  if (asked.state === "open" && methods[asked.method].opensBy === "scanned-code") {
    // A crash kept us from canceling the payment at the point of sale at its limit.
    await closeUnpaid(paygate, asked)
  }
  const next = isPaid(asked.state) ? undefined : inquiryTime(attempt.createdAt, done)
  await paygate.inquiries.plan(attempt.id, next ?? null, done)
  if (!stateTable[asked.state].believesNotices && asked.state !== "released") {
    // The amount differs, or it was refunded before we knew of it.
    return lookAfterKept(container, paygate, asked, 0)
  }
  if (next !== undefined && (asked.state === "failed" || asked.state === "released")) {
    // An interrupted completion may have left an order; inquiries go on until the day is over anyway.
    await reconcilePayment(container, attempt.id)
    const orphan = await reportOrphanedOrders(container, paygate, asked)
    await paygate.inquiries.plan(attempt.id, orphan && orphan < next ? orphan : next, done)
    return
  }
  const closed = asked.state === "open" && next === undefined
  const { attempt: known, askAgain } = closed
    ? await closeExpired(container, paygate, asked)
    : { attempt: asked, askAgain: false }
  if (isPaid(known.state)) {
    // Once it has its order, its checks are planned there.
    await reconcilePayment(container, attempt.id)
  } else if (next === undefined) {
    if (asked.state === "open") {
      // It may have an order that was placed before the payment was final.
      await reconcilePayment(container, attempt.id)
    }
    const orphan = await reportOrphanedOrders(container, paygate, known)
    await paygate.inquiries.plan(
      attempt.id,
      askAgain ? new Date(Date.now() + waitAfterTheDay(done)) : orphan,
      done,
    )
  }
}

/** The outcome is unknown: inquiries go on, with growing waits and then daily. */
function waitAfterTheDay(done: number): number {
  return Math.min(hour * 2 ** Math.max(0, done - inquiryTimes.length), day)
}
