import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { type Action, actionRunsFor, afterNotExecuted } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { errorText } from "../../domain/error-text"
import { formatMoney } from "../../domain/money"
import { resolveWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { carryOut } from "../actions/carry-out-action"
import { resolveAction } from "../actions/resolve-action"
import { parkMissingAccount } from "../missing-account"
import { isOrderCanceled } from "../orders/read-order"
import { reconcilePayment } from "../reconcile/reconcile-payment"
import { RefusalError } from "../refusal"

/**
 * Finds out what became of the action that has waited longest: its caller gave up, or its process died.
 * @returns whether there was one
 */
export async function resolveNext(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<boolean> {
  const claimed = await ledger.inquiries.claimAction(actionRunsFor)
  if (claimed) {
    await ledger.inquiries.planAction(claimed.action.id, new Date(Date.now() + resolveWait(claimed.tries)))
    await resolve(container, ledger, claimed.action)
  }
  return claimed !== undefined
}

/** Whatever the outcome, the books are compared afterwards, and what had to wait continues. */
async function resolve(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  action: Action,
): Promise<void> {
  const attempt = await ledger.attempts.byId(action.attemptId)
  if (!attempt || (await parkMissingAccount(ledger, attempt))) {
    return
  }
  const { evidence, reason } = await resolveAction(ledger, attempt, action)
  switch (evidence) {
    case "executed":
      break
    case "not-executed":
      await repeatOrWriteOff(container, ledger, attempt, action)
      break
    case "overtaken":
      await endOvertaken(ledger, attempt, action, reason)
      break
    case "unclear":
    case "too-early":
    case "running":
      return
  }
  await reconcilePayment(container, attempt.id)
}

/**
 * The evidence shows that nothing was done: it is sent again, with its own ReqID and parameters, or written off and
 * reported.
 */
async function repeatOrWriteOff(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const facts = {
    goesBack: attempt.state === "auto-refunding",
    standsInMedusa: await standsInMedusa(container, action),
    orderCanceled: await isOrderCanceled(container, attempt),
  }
  switch (afterNotExecuted(facts)) {
    case "repeat":
      return repeat(ledger, attempt, action)
    case "write-off":
      return writeOff(
        ledger,
        attempt,
        action,
        facts.orderCanceled ? "the order was cancelled meanwhile" : "nobody repeats it",
      )
  }
}

async function repeat(ledger: PaygateModuleService, attempt: Attempt, action: Action): Promise<void> {
  const again = await ledger.actions.restart(action)
  if (!again) {
    return
  }
  try {
    await carryOut(ledger, attempt, again)
    await ledger.problems.resolve("action-unknown", attempt.id)
    await ledger.problems.resolve("action-not-executed", attempt.id)
  } catch (error) {
    // Without a final answer it stays unresolved and is inquired about again.
    if (!(error instanceof RefusalError) || error.code !== "action-pending") {
      await reportNotExecuted(ledger, attempt, action, errorText(error))
    }
  }
}

async function writeOff(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  reason: string,
): Promise<void> {
  await ledger.actions.refuse(action, { description: "not carried out, as the gateway's totals show" })
  // Leaving an unpaid code open moves no money.
  if (action.kind !== "reverse" || action.authorizedBefore > 0) {
    await reportNotExecuted(ledger, attempt, action, reason)
  }
}

/**
 * The payment takes requests again, and what its totals show is entered as what it is: money that moved at the gateway. A person hears
 * that nobody knows whether this one is part of it.
 */
async function endOvertaken(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  reason: string,
): Promise<void> {
  await ledger.actions.overtake(action, reason)
  await ledger.problems.resolve("action-unknown", attempt.id)
  await ledger.problems.report("action-overtaken", attempt, {
    ...factsOf(attempt, action),
    trans_id: attempt.transId,
    reason,
  })
  ledger.emit("paygate.action.overtaken", eventOf(attempt, action))
  await ledger.inquiries.plan(attempt.id, new Date(), 0)
}

async function reportNotExecuted(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  cause: string,
): Promise<void> {
  await ledger.problems.resolve("action-unknown", attempt.id)
  await ledger.problems.report("action-not-executed", attempt, {
    ...factsOf(attempt, action),
    trans_id: attempt.transId,
    reason: `the gateway has not carried it out: ${cause}`,
  })
  ledger.emit("paygate.action.written_off", eventOf(attempt, action))
}

function factsOf({ currency }: Attempt, { id, kind, amount, startedAt }: Action) {
  return { action: id, kind, amount: formatMoney(amount, currency), since: startedAt.toISOString() }
}

function eventOf(attempt: Attempt, action: Action) {
  const { action: action_id, ...facts } = factsOf(attempt, action)
  return { attempt_id: attempt.id, action_id, ...facts }
}

/** Core deletes its capture or refund when we refuse; it remains when the process died before we could answer. */
async function standsInMedusa(container: MedusaContainer, action: Action): Promise<boolean> {
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
