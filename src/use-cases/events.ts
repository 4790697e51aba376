import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Our own events, for a shop's subscribers; core's names are never emitted by us. */
export type PaygateEventName =
  | "paygate.attempt.settled"
  | "paygate.attempt.returned"
  | "paygate.problem.reported"
  | "paygate.subscription.added"
  | "paygate.subscription.changed"
  | "paygate.subscription.change_failed"
  | "paygate.subscription.change_unknown"

/** Emits an event. Delivery is best effort; the truth is in the ledger. */
export async function emitPaygateEvent(
  container: MedusaContainer,
  name: PaygateEventName,
  data: Record<string, unknown>,
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}
