import type { Attempt } from "../../domain/attempt"
import { stateTable } from "../../domain/attempt-states"
import { afterMovement, type Movement, nextMovement } from "../../domain/gateway-movement"
import type { GatewayTotals } from "../../domain/gateway-totals"
import { formatMoney, reportedTotals } from "../../domain/money"
import type { OperationKind } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount, PayId } from "../../paygate/values"
import { inquireAttempt } from "../inquire/inquire-attempt"
import { newOperationId } from "../request/new-operation-id"

/** A capture, a refund, and the comparison that finds nothing more. */
const mostMovements = 3

/** The result of an inquiry about a payment that holds money. */
export type ImportResult = {
  /** Movements stored in our tables; Medusa records them when the books are compared. */
  readonly entered: number
  readonly end: "up-to-date" | "busy" | "no-answer" | "unclear"
  /** What the gateway said, if it answered. */
  readonly totals?: GatewayTotals
}

/**
 * Asks the gateway about a payment that holds money and stores what was moved in its back office: the totals minus our
 * own sums. Only the inquiry is sent. Skipped while an operation of ours is unresolved, because the two cannot be told
 * apart.
 */
export async function importMovements(
  paygate: PaygateModuleService,
  attemptId: string,
): Promise<ImportResult> {
  const attempt = await paygate.attempts.byId(attemptId)
  if (
    !attempt ||
    !stateTable[attempt.state].holdsMoney ||
    (await paygate.operations.unresolved(attempt.id))
  ) {
    return { entered: 0, end: "busy" }
  }
  const inquiry = await inquireAttempt(paygate, attempt)
  return inquiry.kind === "found"
    ? { ...(await enterAll(paygate, attempt, inquiry.payId, inquiry.totals)), totals: inquiry.totals }
    : { entered: 0, end: "no-answer" }
}

async function enterAll(
  paygate: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  totals: GatewayTotals,
): Promise<ImportResult> {
  let current: Attempt | undefined = attempt
  for (let entered = 0; entered < mostMovements && current; entered++) {
    const movement = nextMovement(current, totals)
    switch (movement.kind) {
      case "none":
        await paygate.problems.resolve("moved-at-gateway", current.id)
        return { entered, end: "up-to-date" }
      case "unknown":
        return { entered, end: "no-answer" }
      case "unclear":
        await paygate.problems.report("moved-at-gateway", current, {
          trans_id: current.transId,
          reason: "gateway-shows",
          totals: reportedTotals(totals, current.currency),
        })
        return { entered, end: "unclear" }
      case "other-amount":
        return { entered, end: (await correct(paygate, current, movement, totals)) ? "up-to-date" : "busy" }
      case "moved":
        if (!(await enter(paygate, current, payId, movement.operation, movement.amount))) {
          return { entered, end: "busy" }
        }
        current = await paygate.attempts.byId(current.id)
    }
  }
  return { entered: mostMovements, end: "up-to-date" }
}

/** Money on its way back is another amount than we believed. */
function correct(
  paygate: PaygateModuleService,
  attempt: Attempt,
  movement: Movement & { readonly kind: "other-amount" },
  totals: GatewayTotals,
): Promise<boolean> {
  return paygate.together(async ({ movements, problems }) => {
    if (!(await movements.correct(attempt, movement))) {
      return false
    }
    await problems.report("amount-differs", attempt, {
      trans_id: attempt.transId,
      asked: formatMoney(attempt.amount, attempt.currency),
      reason: "gateway-shows",
      totals: reportedTotals(totals, attempt.currency),
    })
    return true
  })
}

async function enter(
  paygate: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  kind: OperationKind,
  amount: MinorAmount,
): Promise<boolean> {
  const { id, reqId } = newOperationId()
  const after = afterMovement(attempt, kind, amount)
  const entered = await paygate.movements.enter(attempt, { id, reqId, payId, kind, amount, after })
  if (entered) {
    const { currency } = attempt
    paygate.emit("paygate.operation.imported", {
      attempt_id: attempt.id,
      operation_id: id,
      kind,
      amount,
      currency,
    })
  }
  return entered
}
