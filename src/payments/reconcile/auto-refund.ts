import type { Attempt } from "../../domain/attempt"
import { formatMoney, remainder } from "../../domain/money"
import type { AutoRefundReason } from "../../domain/next-step"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { importMovements } from "../import/import-movements"
import { reportReservedRest } from "../release/report-reserved-rest"
import { requestOperation } from "../request/request-operation"

/** How far the automatic refund has come. */
export type AutoRefund =
  | { readonly kind: "auto-refunded" }
  /** The gateway has not confirmed it yet, or cannot be reached now. */
  | { readonly kind: "pending"; readonly reason: string }

/**
 * Refunds money that no order can take, following the gateway's totals: a reservation is released, captured money is
 * refunded. Safe to repeat: while the outcome of one call is unknown there is no second one.
 * @throws RefusalError when the gateway refuses; tried again later
 */
export async function autoRefund(paygate: PaygateModuleService, attempt: Attempt): Promise<AutoRefund> {
  const unresolved = await paygate.operations.unresolved(attempt.id)
  if (unresolved) {
    return { kind: "pending", reason: `the ${unresolved.kind} ${unresolved.id} is not resolved` }
  }
  // Movements of the back office come first, so that only the rest is refunded.
  const { end } = await importMovements(paygate, attempt.id)
  const current = (await paygate.attempts.byId(attempt.id)) ?? attempt
  const taken = remainder(current.capturedAmount, current.refundedAmount)
  if (current.state === "auto-refunding" && taken > 0) {
    await sendBack(paygate, current, "refund", taken)
  } else if (
    current.state === "auto-refunding" &&
    current.capturedAmount === 0 &&
    current.authorizedAmount > 0
  ) {
    await sendBack(paygate, current, "release", current.authorizedAmount)
  } else if (current.state === "auto-refunding") {
    if (end === "no-answer" || end === "busy") {
      return { kind: "pending", reason: "the gateway has not said what is left" }
    }
    await paygate.attempts.moveState(current, "auto-refunded")
    await paygate.inquiries.plan(current.id, new Date(), 0)
  }
  const after = (await paygate.attempts.byId(attempt.id)) ?? current
  return after.state === "auto-refunded"
    ? { kind: "auto-refunded" }
    : { kind: "pending", reason: "the gateway has not confirmed it yet" }
}

function sendBack(
  paygate: PaygateModuleService,
  attempt: Attempt,
  kind: "refund" | "release",
  amount: MinorAmount,
): Promise<unknown> {
  return requestOperation(paygate, attempt, { kind, amount, key: null, from: ["auto-refunding"] })
}

/** Reports to people and by event what went back, once however often it is called; again where more went back later. */
export async function reportAutoRefunded(paygate: PaygateModuleService, attempt: Attempt): Promise<void> {
  const details = {
    reason: (attempt.stateReason ?? "gone") as AutoRefundReason,
    trans_id: attempt.transId,
    amount: formatMoney(await wentBack(paygate, attempt), attempt.currency),
  }
  const told = await paygate.listPaygateProblems({ kind: "auto-refunded", attempt_id: attempt.id })
  if (told.some((problem) => problem.details?.["amount"] === details.amount)) {
    return
  }
  for (const kind of ["auto-refund-failed", "reconcile-failed", "money-held", "amount-differs"] as const) {
    await paygate.problems.resolve(kind, attempt.id)
  }
  await reportReservedRest(paygate, attempt)
  await paygate.problems.report("auto-refunded", attempt, details)
  paygate.emit("paygate.attempt.auto_refunded", { attempt_id: attempt.id, ...details })
}

/** Minor units. What somebody else released was reserved as it was asked for, as far as anybody knows. */
async function wentBack(paygate: PaygateModuleService, attempt: Attempt): Promise<MinorAmount> {
  if (attempt.refundedAmount > 0) {
    return attempt.refundedAmount
  }
  const operations = await paygate.operations.byAttempt(attempt.id)
  const release = operations.find(({ kind, state }) => kind === "release" && state === "succeeded")
  return release?.amount ?? attempt.amount
}
