import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { type Action, actionRunsFor } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { errorText } from "../../domain/error-text"
import { resolveWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { resolveAction } from "../actions/resolve-action"
import { finishAction } from "../actions/run-action"
import { isOrderCanceled } from "../orders/read-order"
import { RefusalError } from "../refusal"

/**
 * Finds out what became of the action that has waited longest: its caller has given up, or its process died.
 * @returns whether there was one
 */
export async function resolveNext(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<boolean> {
  const claimed = await ledger.inquiries.claimAction(actionRunsFor / 1000)
  if (claimed) {
    await ledger.inquiries.planAction(claimed.action.id, new Date(Date.now() + resolveWait(claimed.tries)))
    await resolve(container, ledger, claimed.action)
  }
  return claimed !== undefined
}

/**
 * Where core deleted its row, the next equal wish finds the action, or the job books it when none has come; where the row
 * stands, because a process died, the row is the booking.
 */
async function resolve(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  action: Action,
): Promise<void> {
  const attempt = await ledger.attempts.byId(action.attemptId)
  if (!attempt) {
    return
  }
  const booked = await isBookedInMedusa(container, action)
  switch (await resolveAction(ledger, attempt, action)) {
    case "executed":
      if (!booked) {
        await ledger.bookings.leaveForNextWish(action)
      }
      return
    case "not-executed":
      if (booked) {
        return finish(container, ledger, attempt, action)
      }
      await ledger.actions.refuse(action, { description: "not carried out, as an inquiry showed" })
      await ledger.problems.resolve("action-unknown", attempt.id)
      return
    case "unclear":
    case "running":
      return
  }
}

/**
 * Medusa shows a capture or refund that the gateway has not carried out: the process died before sending it. The merchant
 * wanted it and believes it done, so it is sent, once, under its own ReqID; docs/decisions has the reasons. When the order
 * was cancelled meanwhile the wish is doubtful, and a person decides.
 */
async function finish(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  if (await isOrderCanceled(container, attempt)) {
    await ledger.actions.refuse(action, { description: "not carried out, as an inquiry showed" })
    return reportNotExecuted(ledger, attempt, action, "the order was cancelled meanwhile")
  }
  try {
    await finishAction(ledger, attempt, action)
    await ledger.problems.resolve("action-unknown", attempt.id)
    await ledger.problems.resolve("action-not-executed", attempt.id)
  } catch (error) {
    // Without a clear answer it stays unresolved and is asked about again.
    if (!(error instanceof RefusalError) || !["action-unknown", "action-running"].includes(error.code)) {
      await reportNotExecuted(ledger, attempt, action, errorText(error))
    }
  }
}

async function reportNotExecuted(
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
  cause: string,
): Promise<void> {
  const reason = `Medusa shows this ${action.kind} (${action.medusaId}), the gateway has not carried it out: ${cause}`
  await ledger.problems.report("action-not-executed", attempt, { action: action.id, reason })
}

/** Core deletes its capture or refund when we refuse; it stands when the process died before we could answer. */
async function isBookedInMedusa(container: MedusaContainer, action: Action): Promise<boolean> {
  if (action.medusaId === null || action.kind === "reverse") {
    return false
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: action.kind === "capture" ? "capture" : "refund",
    fields: ["id"],
    filters: { id: action.medusaId },
  })
  return data.length > 0
}
