import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { errorText } from "../domain/error-text"
import { actionRunsFor, type Action } from "../domain/action"
import { isPaid, type Attempt } from "../domain/attempt"
import { methods } from "../domain/methods"
import { inquiryTime } from "../domain/retry-schedule"
import { stateByTotals } from "../domain/gateway-totals"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"

import { askGateway } from "./ask-gateway"
import { closeUnpaid } from "./close-unpaid"
import { cancelAttempt } from "./cancel-attempt"
import { inquireAttempt } from "./inquire-attempt"
import { resolveAction } from "./resolve-action"
import { settleAttempt } from "./settle/settle-attempt"

/** What one run looks at most; the rest waits a minute. It bounds the load on gateway and database. */
const batch = 50

/** A stored notice is settled right away; one that still waits after this was left by a process that died. */
const noticeRunsFor = 30_000

/** What a run did, for the log. */
export interface ReconcileReport {
  settled: number
  inquired: number
  resolved: number
  canceled: number
  closed: number
  failed: number
}

/**
 * Finishes what crashes, lost notices and time-outs left. Design section 6.7. Safe to run twice at once: everything it
 * does is claimed or compare-and-set.
 */
export async function reconcile(container: MedusaContainer, now = new Date()): Promise<ReconcileReport> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const report: ReconcileReport = { settled: 0, inquired: 0, resolved: 0, canceled: 0, closed: 0, failed: 0 }

  const forgotten = await ledger.notices.forgotten(new Date(now.getTime() - noticeRunsFor), batch)
  const due = await ledger.settles.due(batch)
  for (const id of new Set([...forgotten, ...due])) {
    await isolated("settled", () => settleAttempt(container, id))
  }
  for (const attempt of await ledger.inquiries.due(batch)) {
    await isolated("inquired", () => inquireOpen(container, ledger, attempt))
  }
  for (const action of await ledger.actions.staleUnresolved(new Date(now.getTime() - actionRunsFor), batch)) {
    await isolated("resolved", () => resolveForgotten(container, ledger, action))
  }
  for (const attempt of await leftByCanceledOrders(container, ledger)) {
    await isolated("canceled", () => cancelAttempt(ledger, attempt))
  }
  for (const attempt of await ledger.inquiries.supersededUnpaid(batch)) {
    await isolated("closed", () => closeUnpaid(ledger, attempt))
  }
  return report

  /** One poisoned entry stops nobody. */
  async function isolated(
    kind: Exclude<keyof ReconcileReport, "failed">,
    work: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await work()
      report[kind] += 1
    } catch (error) {
      report.failed += 1
      logger.error(`paygate: reconcile, ${kind}: ${errorText(error)}`)
    }
  }
}

/**
 * Finds out what became of an action whose caller has given up. Where core deleted its row, the next equal wish finds the
 * action; where the row stands, because a process died, the row is the booking.
 */
async function resolveForgotten(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  action: Action,
): Promise<void> {
  const attempt = await ledger.attempts.byId(action.attemptId)
  if (!attempt) {
    return
  }
  const booked = await isBookedInMedusa(container, action)
  switch (await resolveAction(ledger, attempt, action)) {
    case "executed":
      if (!booked) {
        await ledger.actions.leaveUnbooked(action)
      }
      return
    case "not-executed":
      await ledger.actions.refuse(action, { description: "not carried out, as an inquiry showed" })
      if (booked) {
        const reason = `Medusa shows this ${action.kind} (${action.medusaId}), the gateway has not carried it out`
        await ledger.problems.report("action-unknown", attempt, { action: action.id, reason })
      } else {
        await ledger.problems.resolve("action-unknown", attempt.id)
      }
      return
    case "unclear":
    case "running":
      return
  }
}

/** Core deletes its capture or refund when we refuse; it stands when the process died before we could answer. */
async function isBookedInMedusa(container: MedusaContainer, action: Action): Promise<boolean> {
  if (action.medusaId === null || action.kind === "reverse") {
    return false
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: action.kind === "capture" ? "capture" : "refund",
    fields: ["id"],
    filters: { id: action.medusaId },
  })
  return data.length > 0
}

/** Asks about an attempt nobody told us about; after the last time it is over. */
async function inquireOpen(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt & { inquiries: number },
): Promise<void> {
  const done = attempt.inquiries + 1
  if (attempt.state !== "open") {
    await ledger.inquiries.plan(attempt.id, null, attempt.inquiries)
    return
  }
  const asked = await askGateway(ledger, attempt)
  if (asked.state === "open" && methods[asked.method].opensBy === "scanned-code") {
    // Nobody stands at the till any more: a crash kept us from calling the payment off at its bound.
    await closeUnpaid(ledger, asked)
  }
  const next = asked.state === "open" ? inquiryTime(attempt.createdAt, done) : undefined
  await ledger.inquiries.plan(attempt.id, next ?? null, done)
  if (isPaid(asked.state)) {
    await settleAttempt(container, attempt.id)
  } else if (asked.state === "open" && next === undefined) {
    await closeExpired(ledger, asked)
  }
}

/** A day has passed: a clear "nothing was paid" ends the attempt, no answer at all is for a person. */
async function closeExpired(ledger: PaygateModuleService, attempt: Attempt): Promise<void> {
  const inquiry = await inquireAttempt(ledger, attempt)
  switch (inquiry.kind) {
    case "not-found":
      await ledger.attempts.moveState(attempt, "failed", { code: inquiry.code })
      return
    case "found":
      await ledger.attempts.moveState(attempt, stateByTotals({ ...attempt, state: "failed" }, inquiry.totals))
      return
    case "no-answer":
      await ledger.problems.report("state-unknown", attempt, {
        trans_id: attempt.transId,
        reason: inquiry.reason,
      })
  }
}

/** Orders that were cancelled while the reservation at the gateway stayed: core swallows what a provider throws there. */
async function leftByCanceledOrders(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<Attempt[]> {
  const problems = await ledger.listPaygateProblems(
    { kind: "cancel-failed", state: "open" },
    { select: ["attempt_id"], take: batch },
  )
  const attempts = await Promise.all(problems.map(({ attempt_id }) => ledger.attempts.byId(attempt_id)))
  return attempts.filter((attempt) => attempt !== undefined)
}
