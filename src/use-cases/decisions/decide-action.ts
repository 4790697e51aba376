import type { MedusaContainer } from "@medusajs/framework/types"

import type { Action } from "../../domain/action"
import { formatMoney } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { reconcileAgain } from "../reconcile/reconcile-again"
import { RefusalError } from "../refusal"

/** What a person found out, for instance in the gateway's back office. */
export type Outcome = "done" | "not-done"

/**
 * A person decides whether an action without a final answer was carried out. Who and when is stored.
 * @param by the admin's user id
 * @throws RefusalError when there is no such action, or its outcome is known
 */
export async function decideAction(
  container: MedusaContainer,
  actionId: string,
  { outcome, by }: { outcome: Outcome; by: string },
): Promise<Action> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const action = await ledger.actions.byId(actionId)
  const attempt = action && (await ledger.attempts.byId(action.attemptId))
  if (!action || !attempt) {
    throw new RefusalError("unknown-attempt", `There is no capture, refund or release ${actionId}.`, {
      facts: { reason: "not-ours" },
    })
  }
  if (action.state !== "unknown") {
    throw new RefusalError(
      "not-supported",
      `There is nothing to decide: the ${action.kind} of ${formatMoney(action.amount, attempt.currency)} is ${action.state}.`,
      { facts: { reason: "changed-meanwhile" } },
    )
  }
  await (outcome === "done"
    ? ledger.actions.succeed(action, {})
    : ledger.actions.refuse(action, { description: "not carried out, as a person found out" }))
  await ledger.actions.noteDecision(action, by)
  await ledger.problems.resolve("action-unknown", attempt.id)
  await reconcileAgain(container, attempt.id)
  return (await ledger.actions.byId(actionId)) ?? action
}
