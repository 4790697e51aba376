import { type Action, isRunning, type Resolution, resolveByTotals } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireAttempt, type InquiryResult } from "../inquiring/inquire-attempt"

/**
 * Asks the gateway what became of an action without a clear answer, and books what is known.
 * @param returned the money goes back because no order could take it
 * @returns "running" while the call of another process may still be under way
 */
export async function resolveAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  returned = false,
): Promise<Resolution | "running"> {
  if (action.batchId !== null) {
    // Its file is at the gateway or on its way: an inquiry says nothing before the answer has come.
    return "running"
  }
  if (isRunning(action)) {
    return "running"
  }
  const inquiry = await inquireAttempt(ledger, attempt)
  const resolution = inquiry.kind === "found" ? resolveByTotals(action, inquiry.totals) : "unclear"
  switch (resolution) {
    case "executed":
      await ledger.actions.succeed(action, {}, returned)
      await ledger.problems.resolve("action-unknown", attempt.id)
      break
    case "unclear":
      await reportUnclear(ledger, attempt, action, inquiryText(inquiry))
      break
    case "not-executed":
      break
  }
  return resolution
}

/** What an inquiry brought, for a problem entry. */
export function inquiryText(inquiry: InquiryResult): string {
  switch (inquiry.kind) {
    case "found":
      return "the gateway's totals do not tell"
    case "not-found":
      return `the gateway does not know the payment (Code ${inquiry.code})`
    case "no-answer":
      return inquiry.reason
  }
}

async function reportUnclear(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  reason: string,
): Promise<void> {
  await ledger.actions.markUnknown(action, reason)
  await ledger.problems.report("action-unknown", attempt, {
    action: action.id,
    kind: action.kind,
    amount: formatMoney(action.amount, attempt.currency),
    reason,
  })
}
