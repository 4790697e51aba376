import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { type Decision, stateTable } from "../../domain/attempt-states"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { changedRefusal, pendingRefusal } from "../actions/action-refusals"
import { RefusalError } from "../refusal"

import { settleAgain } from "./settle-again"

/**
 * A person decides about money that waits: it goes back, or the order is tried once more.
 * @throws RefusalError when there is nothing to decide, or the payment moved meanwhile
 */
export async function decidePayment(
  container: MedusaContainer,
  attemptId: string,
  decision: Decision,
): Promise<void> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempt = await ledger.attempts.byId(attemptId)
  if (!attempt) {
    throw new RefusalError("unknown-attempt", `There is no payment ${attemptId} in the Paygate ledger.`)
  }
  if (decision === "return-money" && (attempt.state === "returning" || attempt.state === "returned")) {
    // Pressed twice: it is being done, or done.
    return goesOn(container, ledger, attempt)
  }
  if (!stateTable[attempt.state].decisions.includes(decision)) {
    throw new RefusalError(
      "not-supported",
      `No money of the payment ${attempt.transId} waits for that decision; it is ${attempt.state}.`,
      { facts: { reason: "no-money-held" } },
    )
  }
  const moved = await move(ledger, attempt, decision)
  if (!moved) {
    throw changedRefusal(attempt)
  }
  await ledger.problems.resolve("money-held", attempt.id)
  await goesOn(container, ledger, attempt)
}

async function goesOn(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  await settleAgain(container, attempt.id)
  const unresolved = await ledger.actions.unresolved(attempt.id)
  if (unresolved) {
    throw pendingRefusal(attempt, unresolved)
  }
}

function move(ledger: PaygateModuleService, attempt: Attempt, decision: Decision): Promise<boolean> {
  switch (decision) {
    case "return-money":
      return ledger.orphans.turnAway(attempt, "returning", attempt.stateReason ?? "amount-differs")
    case "try-order":
      return ledger.orphans.takeBack(attempt)
  }
}
