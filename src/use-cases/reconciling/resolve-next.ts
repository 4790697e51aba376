import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { actionRunsFor, type Action } from "../../domain/action"
import { resolveWait } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { resolveAction } from "../resolve-action"

/**
 * Finds out what became of the action that has waited longest: its caller has given up, or its process died.
 * @returns whether there was one
 */
export async function resolveNext(
  container: MedusaContainer,
  ledger: PaygateModuleService,
): Promise<boolean> {
  const claimed = await ledger.actions.claimUnresolved(actionRunsFor / 1000)
  if (claimed) {
    await ledger.actions.planResolve(claimed.action.id, new Date(Date.now() + resolveWait(claimed.tries)))
    await resolve(container, ledger, claimed.action)
  }
  return claimed !== undefined
}

/**
 * Where core deleted its row, the next equal wish finds the action; where the row stands, because a process died, the row
 * is the booking.
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
        await ledger.actions.leaveUnbooked(action)
      }
      return
    case "not-executed":
      await ledger.actions.refuse(action, { description: "not carried out, as an inquiry showed" })
      if (booked) {
        const reason = `Medusa shows this ${action.kind} (${action.medusaId}), the gateway has not carried it out`
        await ledger.problems.report("action-not-executed", attempt, { action: action.id, reason })
      } else {
        await ledger.problems.resolve("action-unknown", attempt.id)
      }
      return
    case "unclear":
    case "running":
      return
  }
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
