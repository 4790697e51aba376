import type { MedusaContainer } from "@medusajs/framework/types"

import { formatMoney } from "../../domain/money"
import type { Operation } from "../../domain/operation"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { changedRefusal } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"
import { reconcileAgain } from "../reconcile/reconcile-again"

/** What a person found out, for instance in the gateway's back office. */
export type FoundOutcome = "done" | "not-done"

/**
 * A person decides whether an operation without a final answer was carried out. Who and when is stored.
 * @param by the admin's user id
 * @throws RefusalError when there is no such operation, or its outcome is known
 */
export async function decideOperation(
  container: MedusaContainer,
  operationId: string,
  { outcome, by }: { outcome: FoundOutcome; by: string },
): Promise<Operation> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const operation = await paygate.operations.byId(operationId)
  const attempt = operation && (await paygate.attempts.byId(operation.attemptId))
  if (!operation || !attempt) {
    throw new RefusalError("unknown-attempt", `There is no capture, refund or release ${operationId}.`, {
      facts: { reason: "not-ours" },
    })
  }
  if (operation.state !== "unknown") {
    throw new RefusalError(
      "not-supported",
      `There is nothing to decide: the ${operation.kind} of ${formatMoney(operation.amount, attempt.currency)} is ${operation.state}.`,
      { facts: { reason: "changed-meanwhile" } },
    )
  }
  if (outcome === "done") {
    await paygate.operations.succeed(operation, {})
  } else if (!(await paygate.operations.writeOff(operation, null))) {
    // The job found out meanwhile, or sends it once more.
    throw changedRefusal(attempt)
  }
  await paygate.operations.noteDecision(operation, by)
  await paygate.problems.resolve("operation-unknown", attempt.id)
  await reconcileAgain(container, attempt.id)
  return (await paygate.operations.byId(operationId)) ?? operation
}
