import type { Attempt } from "../../domain/attempt"
import { releaseTime } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { cancelAttempt } from "../cancel-attempt"
import { closeUnpaid } from "../close-unpaid"

import { underLease } from "./under-lease"

/** Attempts whose order was cancelled while the reservation at the gateway stayed: core swallows what a provider throws there. */
export async function leftByCanceledOrders(ledger: PaygateModuleService, limit: number): Promise<string[]> {
  const problems = await ledger.listPaygateProblems(
    { kind: "cancel-failed", state: "open" },
    { select: ["attempt_id"], take: limit, order: { updated_at: "ASC" } },
  )
  return problems.map(({ attempt_id }) => attempt_id)
}

/**
 * Tries again to release a reservation that a cancelled order left, with growing waits.
 * @returns whether it was tried
 */
export async function releaseLeft(ledger: PaygateModuleService, attemptId: string): Promise<boolean> {
  const tried = await underLease(ledger, attemptId, async (attempt) => {
    const due = releaseTime((await reversals(ledger, attempt)).map(({ startedAt }) => startedAt))
    if (due === undefined || due.getTime() > Date.now()) {
      return false
    }
    await cancelAttempt(ledger, attempt)
    return true
  })
  return tried ?? false
}

/**
 * Closes at the gateway what a replaced try left open, once.
 * @returns whether it was tried
 */
export async function closeReplaced(ledger: PaygateModuleService, attemptId: string): Promise<boolean> {
  const tried = await underLease(ledger, attemptId, async (attempt) => {
    if ((await reversals(ledger, attempt)).length > 0) {
      return false
    }
    await closeUnpaid(ledger, attempt)
    return true
  })
  return tried ?? false
}

async function reversals(ledger: PaygateModuleService, attempt: Attempt) {
  return (await ledger.actions.byAttempt(attempt.id)).filter(({ kind }) => kind === "reverse")
}
