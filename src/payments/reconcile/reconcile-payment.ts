import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { type AutoRefundReason, type NextStep, nextStep } from "../../domain/next-step"
import { scheduledInquiryTime } from "../../domain/retry-schedule"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { Lease } from "../../modules/paygate/stores/reconcile-store"
import { withinLease } from "../../modules/paygate/with-payment-lock"
import { observe } from "../../observability/observe"
import { assertNever } from "../../paygate/wire/assert-never"
import { confirmAmount } from "../inquire/inquire-now"
import { parkMissingAccount } from "../missing-account"
import { tookAllAtPayment } from "../took-all-at-payment"

import { afterFailure } from "./after-failure"
import { applyNotices } from "./apply-notices"
import { goBack } from "./go-back"
import { keepBooks } from "./keep-books"
import { readStoreFacts } from "./store-facts"
import { adoptIntoNewSession, completeCart, dropPayments, processPayment } from "./store-steps"
import { turnAway } from "./turn-away"
import { bookResult, reconcileWithoutMoney } from "./without-money"

export type ReconcileResult =
  /**
   * Another reconciliation holds the lease, or this one has lost it; whatever arrives later is reconciled once it is
   * free.
   */
  | { readonly kind: "in-progress" }
  /** Something is too new to judge and is checked again. */
  | { readonly kind: "reconciled"; readonly dueAt: Date | null }
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "auto-refunded"; readonly reason: AutoRefundReason }
  /** Held until a person decides. */
  | { readonly kind: "held" }
  /** It failed and is tried again. */
  | { readonly kind: "later"; readonly dueAt: Date; readonly cause: string }
  /** A completion may be under way, and core may undo its order itself. */
  | { readonly kind: "waits"; readonly dueAt: Date }
  | { readonly kind: "gave-up"; readonly cause: string }

/** Most steps of one: adopt or follow, complete the cart, drop leftovers, record the capture, done, keep the books; three are spare. */
const mostSteps = 9
/** A running completion usually ends within seconds; in milliseconds. */
const lookAgainAfter = 2_000

/**
 * Brings Medusa in line with what the gateway said about an attempt, and reads back that it worked. All callers share
 * it: notice, return, job, subscriber. Safe to call at any time and any number of times.
 */
export async function reconcilePayment(
  container: MedusaContainer,
  attemptId: string,
): Promise<ReconcileResult> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const lease = await paygate.reconciliations.acquire(attemptId, randomUUID())
  if (lease) {
    return reconcileWithLease(container, paygate, lease)
  }
  // The other one may have read before the newest facts were written, so the attempt is reconciled once more when it is
  // free.
  await paygate.reconciliations.markDue(attemptId)
  return { kind: "in-progress" }
}

/**
 * Reconciles the attempt that has been due longest.
 * @returns undefined when none is due
 */
export async function reconcileNextDue(container: MedusaContainer): Promise<ReconcileResult | undefined> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const lease = await paygate.reconciliations.acquireDue(randomUUID())
  return lease && reconcileWithLease(container, paygate, lease)
}

async function reconcileWithLease(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  lease: Lease,
): Promise<ReconcileResult> {
  const result = await withinLease(paygate, reconcileObserved(container, paygate, lease.attempt))
  if (!result) {
    // The lease ends with the time limit, and its end is a due date: the next reconciliation reads what happened.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`paygate: reconciling ${lease.attempt.transId} took longer than its lease; it is tried again`)
    return { kind: "in-progress" }
  }
  const waits = result.kind === "later" || result.kind === "waits"
  await paygate.reconciliations.finish(lease, {
    dueAt: "dueAt" in result ? result.dueAt : null,
    tries: result.kind === "later" ? lease.attempt.reconcileTries + 1 : 0,
  })
  if (waits) {
    planRetry(container, paygate, lease.attempt.id, result.dueAt)
  }
  // A notice that came while we held the lease was answered "in progress", so it waits now.
  const waiting = await paygate.notices.pending(lease.attempt)
  return waiting.length > 0 && !waits ? reconcilePayment(container, lease.attempt.id) : result
}

function reconcileObserved(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  acquired: Attempt,
): Promise<ReconcileResult> {
  const steps = () => takeSteps(container, paygate, acquired)
  return observe("reconcilePayment", { "paygate.method": acquired.method }, steps, ({ kind }) => kind)
}

async function takeSteps(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  acquired: Attempt,
): Promise<ReconcileResult> {
  let attempt = acquired
  try {
    if (await parkMissingAccount(paygate, acquired)) {
      return { kind: "nothing-to-do" }
    }
    attempt = await confirmAmount(paygate, await applyNotices(paygate, acquired))
    for (let step = 0; step < mostSteps; step++) {
      const end = await takeStep(container, paygate, attempt)
      if (end) {
        return end
      }
      attempt = (await paygate.attempts.byId(attempt.id)) ?? attempt
    }
    throw new Error("Medusa does not show what was just done")
  } catch (error) {
    return afterFailure(container, paygate, attempt, error)
  }
}

/** @returns the result when nothing is left to do now, undefined when everything has to be read again */
async function takeStep(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<ReconcileResult | undefined> {
  switch (attempt.state) {
    case "auto-refunding":
      return goBack(container, paygate, attempt)
    case "auto-refunded":
    case "held":
    case "differs":
    case "open":
    case "failed":
    case "released":
      return reconcileWithoutMoney(container, paygate, attempt)
    case "authorized":
    case "captured": {
      const facts = await readStoreFacts(container, paygate, attempt)
      const next = nextStep(attempt, facts, await tookAllAtPayment(paygate, attempt))
      return carryOut(container, paygate, attempt, next)
    }
    default:
      return assertNever(attempt.state)
  }
}

/** @returns the result when the step was the last, undefined when the facts have to be read again */
async function carryOut(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  next: NextStep,
): Promise<ReconcileResult | undefined> {
  switch (next.step) {
    case "nothing":
      return { kind: "nothing-to-do" }
    case "complete-cart":
      try {
        await completeCart(container, paygate, attempt, next)
      } finally {
        await paygate.orders.endCompletion(attempt.id)
      }
      return undefined
    case "process-payment":
      await processPayment(container, attempt, next.action)
      return undefined
    case "adopt":
      await adoptIntoNewSession(container, attempt, next.collectionId)
      return undefined
    case "follow-payment":
      await paygate.attempts.moveToSession(attempt, next.sessionId)
      return undefined
    case "wait":
      return {
        kind: "waits",
        dueAt: new Date(Math.min(next.until.getTime(), Date.now() + lookAgainAfter)),
      }
    case "drop-payments":
      await dropPayments(container, next.paymentIds)
      return undefined
    case "auto-refund":
      await turnAway(paygate, attempt, next.reason)
      return undefined
    case "keep-books":
      return bookResult(await keepBooks(container, paygate, attempt))
    case "done": {
      const isMarked = await paygate.orders.markCompleted(attempt, {
        ...next,
        inquireAt: scheduledInquiryTime(new Date(), 0, paygate.configuration.inquiryDays),
      })
      if (!isMarked) {
        return undefined
      }
      await paygate.problems.resolve("reconcile-failed", attempt.id)
      await paygate.problems.resolve("state-unknown", attempt.id)
      paygate.emit("paygate.attempt.reconciled", {
        attempt_id: attempt.id,
        order_id: next.orderId,
        payment_id: next.paymentId,
      })
      return {
        kind: "reconciled",
        dueAt: await keepBooks(container, paygate, (await paygate.attempts.byId(attempt.id)) ?? attempt),
      }
    }
    default:
      return assertNever(next)
  }
}

/** The job runs once a minute; shorter waits are handled by this process. */
function planRetry(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attemptId: string,
  dueAt: Date,
): void {
  const wait = dueAt.getTime() - Date.now()
  if (wait < 60_000) {
    paygate.background.addLater(wait, () => reconcilePayment(container, attemptId))
  }
}
