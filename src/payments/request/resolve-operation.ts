import type { Attempt } from "../../domain/attempt"
import { type Evidence, evidenceOf } from "../../domain/evidence"
import { formatMoney, reportedTotals } from "../../domain/money"
import { isRunning, type Operation } from "../../domain/operation"
import type { ProblemDetails } from "../../domain/problem"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireAttempt, type InquiryResult } from "../inquire/inquire-attempt"

/** What an inquiry showed about an operation. */
export interface Resolution {
  /** `running` while the call of another process, or a batch file, may still be under way. */
  readonly evidence: Evidence | "running"
  /** Why, for people. */
  readonly why: ProblemDetails
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
    return { evidence: "running", why: notYet }
  }
  const inquiry = await inquireAttempt(paygate, { ...attempt, payId: operation.payId })
  const evidence =
    inquiry.kind === "found"
      ? evidenceOf(operation, inquiry.totals, paygate.configuration.horizon)
      : "unclear"
  const why = whyOf(evidence, inquiry, attempt)
  switch (evidence) {
    case "executed":
      await paygate.operations.succeed(operation, {})
      await paygate.problems.resolve("operation-unknown", attempt.id)
      break
    case "unclear":
    case "too-early":
      await reportPending(paygate, attempt, operation, why)
      break
    case "not-executed":
    case "overtaken":
      break
  }
  return { evidence, why }
}

const notYet: ProblemDetails = { reason: "not-carried-out-yet" }

function whyOf(evidence: Evidence, inquiry: InquiryResult, { currency }: Attempt): ProblemDetails {
  if (evidence === "too-early") {
    return notYet
  }
  if (evidence === "overtaken" && inquiry.kind === "found") {
    return { reason: "another-change", totals: reportedTotals(inquiry.totals, currency) }
  }
  switch (inquiry.kind) {
    case "found":
      return { reason: "totals-do-not-tell" }
    case "not-found":
      return { reason: "payment-not-found", code: inquiry.code }
    case "no-answer":
      return { reason: "no-answer", cause: inquiry.reason }
  }
}

/** The result of an inquiry in English, for the message of a refusal. */
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
  why: ProblemDetails,
): Promise<void> {
  await paygate.operations.markUnknown(operation, why)
  await paygate.problems.report("operation-unknown", attempt, {
    operation: operation.id,
    kind: operation.kind,
    amount: formatMoney(operation.amount, attempt.currency),
    since: operation.startedAt.toISOString(),
    ...why,
  })
}
