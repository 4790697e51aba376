import type { ActionKind } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"

/**
 * Core deletes its capture or refund also when the gateway has carried it out and only core's own next write failed. What was
 * carried out for such a row waits for the same wish, or for the job: a repeated click would move the money again.
 * @param standing which of these captures or refunds Medusa still has, asked after the ledger: a row is older than its action
 */
export async function leaveDeletedRows(
  ledger: PaygateModuleService,
  attempt: Pick<Attempt, "id">,
  kind: Exclude<ActionKind, "reverse">,
  standing: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const served = (await ledger.actions.byAttempt(attempt.id)).filter(
    (action) => action.kind === kind && action.state === "succeeded" && action.batchId === null,
  )
  // Marks of ours have a colon, ids of Medusa have none.
  const ids = served.flatMap(({ medusaId }) => (medusaId === null || medusaId.includes(":") ? [] : medusaId))
  if (ids.length === 0) {
    return
  }
  const rows = await standing(ids)
  for (const action of served) {
    if (action.medusaId !== null && ids.includes(action.medusaId) && !rows.has(action.medusaId)) {
      await ledger.bookings.leaveForNextWish(action)
    }
  }
}
