import { type Action, type Evidence, evidenceOf, isRunning } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { totalsText } from "../action-refusals"
import { inquireAttempt, type InquiryResult } from "../inquiring/inquire-attempt"

/** What an inquiry showed about an action. */
export interface Resolution {
  /** `running` while the call of another process, or a batch file, may still be under way. */
  readonly evidence: Evidence | "running"
  /** The reason, for people. */
  readonly reason: string
}

/**
 * Asks the gateway what became of an action without a final answer, and marks it as carried out when the totals show it.
 * Otherwise a problem says what is pending.
 */
export async function resolveAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<Resolution> {
  // A batch file carries it out: before its answer has come an inquiry proves nothing.
  if ((action.batchId !== null && action.state === "started") || isRunning(action)) {
    return { evidence: "running", reason: "it is being carried out" }
  }
  const inquiry = await inquireAttempt(ledger, { ...attempt, payId: action.payId })
  const evidence =
    inquiry.kind === "found" ? evidenceOf(action, inquiry.totals, ledger.configuration.horizon) : "unclear"
  const reason = reasonOf(evidence, inquiry, attempt)
  switch (evidence) {
    case "executed":
      await ledger.actions.succeed(action, {})
      await ledger.problems.resolve("action-unknown", attempt.id)
      break
    case "unclear":
    case "too-early":
      await reportPending(ledger, attempt, action, reason)
      break
    case "not-executed":
    case "overtaken":
      break
  }
  return { evidence, reason }
}

function reasonOf(evidence: Evidence, inquiry: InquiryResult, { currency }: Attempt): string {
  if (evidence === "too-early") {
    return "the gateway has not carried it out yet"
  }
  return evidence === "overtaken" && inquiry.kind === "found"
    ? `the gateway shows ${totalsText(inquiry.totals, currency)}, which is another change than this one`
    : inquiryText(inquiry)
}

/** The result of an inquiry, for a problem. */
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

async function reportPending(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  reason: string,
): Promise<void> {
  await ledger.actions.noteDoubt(action, reason)
  await ledger.problems.report("action-unknown", attempt, {
    action: action.id,
    kind: action.kind,
    amount: formatMoney(action.amount, attempt.currency),
    since: action.startedAt.toISOString(),
    reason,
  })
}
