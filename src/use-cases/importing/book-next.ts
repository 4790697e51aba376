import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { errorText } from "../../domain/error-text"
import { resolveWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"

import { bookCapture } from "./book-capture"
import { bookRefund } from "./book-refund"
import { bookReversal } from "./book-reversal"

/**
 * Books the movement of the gateway's back office that has waited longest in Medusa, or one that a merchant asked for here
 * and nobody booked, without a second call to the gateway. What cannot be booked is a problem entry, and is tried again with growing waits.
 * @returns whether there was one
 */
export async function bookNextImport(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<boolean> {
  await ledger.imports.takeLeft()
  const claimed = await ledger.imports.claimUnbooked()
  if (!claimed) {
    return false
  }
  const { action, tries } = claimed
  const attempt = await ledger.attempts.byId(action.attemptId)
  if (attempt) {
    try {
      await book(container, ledger, attempt, action)
      await ledger.problems.resolve("moved-at-gateway", attempt.id)
    } catch (error) {
      await ledger.inquiries.planAction(action.id, new Date(Date.now() + resolveWait(tries)))
      const reason = `the ${action.kind} ${action.id} could not be booked: ${errorText(error)}`
      await ledger.problems.report("moved-at-gateway", attempt, { trans_id: attempt.transId, reason })
    }
  }
  return true
}

function book(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  switch (action.kind) {
    case "capture":
      return bookCapture(container, ledger, attempt, action)
    case "credit":
      return bookRefund(container, ledger, attempt, action)
    case "reverse":
      return bookReversal(container, ledger, attempt, action)
  }
}
