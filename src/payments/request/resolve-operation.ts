import type { Attempt } from "../../domain/attempt"
import { type Evidence, evidenceOf } from "../../domain/evidence"
import { formatMoney } from "../../domain/money"
import { isRunning, type Operation } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import { totalsText } from "../../refusals/operation-refusals"
import { inquireAttempt, type InquiryResult } from "../inquire/inquire-attempt"

/** What an inquiry showed about an operation. */
export interface Resolution {
  /** `running` while the call of another process, or a batch file, may still be under way. */
  readonly evidence: Evidence | "running"
  /** The reason, for people. */
  readonly reason: string
}

/**
 * Asks the gateway what became of an operation without a final answer, and marks it as carried out when the totals show it.
 * Otherwise a problem says what is pending.
 */
export async function resolveOperation(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<Resolution> {
  // A batch file carries it out: before its answer has come an inquiry proves nothing.
  if ((operation.batchId !== null && operation.state === "started") || isRunning(operation)) {
    return { evidence: "running", reason: "it is being carried out" }
  }
  const inquiry = await inquireAttempt(paygate, { ...attempt, payId: operation.payId })
  const evidence =
    inquiry.kind === "found"
      ? evidenceOf(operation, inquiry.totals, paygate.configuration.horizon)
      : "unclear"
  const reason = reasonOf(evidence, inquiry, attempt)
  switch (evidence) {
    case "executed":
      await paygate.operations.succeed(operation, {})
      await paygate.problems.resolve("operation-unknown", attempt.id)
      break
    case "unclear":
    case "too-early":
      await reportPending(paygate, attempt, operation, reason)
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
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
  reason: string,
): Promise<void> {
  await paygate.operations.noteDoubt(operation, reason)
  await paygate.problems.report("operation-unknown", attempt, {
    operation: operation.id,
    kind: operation.kind,
    amount: formatMoney(operation.amount, attempt.currency),
    since: operation.startedAt.toISOString(),
    reason,
  })
}
