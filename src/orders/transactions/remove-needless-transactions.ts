import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { MedusaPayment } from "../medusa-payment"

import { doubleTransactions } from "./double-transactions"
import { needlessOfCancel } from "./missing-transactions"
import { type EnteredTransaction, readOrderTransactions } from "./order-transactions"

/** How the ids of core's captures and refunds begin; what core books of a canceled order names the payment instead. */
const idPrefixes = { capture: "capt_", refund: "ref_" } as const

/**
 * Removes transactions that core wrote twice on an order, those of a cancellation that its refunds have outgrown, and those of
 * captures and refunds that core has deleted since: after the gateway's yes, too, when its own next write failed. One caller at a time: the order's sums change with each call.
 */
export async function removeNeedlessTransactions(
  container: MedusaContainer,
  payment: MedusaPayment,
): Promise<void> {
  const { order, captures, refunds } = payment
  if (!order) {
    return
  }
  const rows = [...captures, ...refunds]
  const entered = await readOrderTransactions(container, order.id)
  const known = new Set(rows.map(({ id }) => id))
  const others = entered.filter(({ referenceId }) => !known.has(referenceId))
  const tooMany = [
    ...doubleTransactions(rows, entered),
    ...needlessOfCancel(payment, entered, order),
    ...(await withoutRow(container, "capture", others)),
    ...(await withoutRow(container, "refund", others)),
  ]
  if (tooMany.length > 0) {
    await container.resolve(Modules.ORDER).softDeleteOrderTransactions(tooMany)
  }
}

/** An order may have several payments, so a row that this one does not have is looked up. */
async function withoutRow(
  container: MedusaContainer,
  kind: "capture" | "refund",
  entered: readonly EnteredTransaction[],
): Promise<string[]> {
  const asked = entered.filter(
    ({ reference, referenceId }) => reference === kind && referenceId.startsWith(idPrefixes[kind]),
  )
  if (asked.length === 0) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: kind,
    fields: ["id"],
    filters: { id: asked.map(({ referenceId }) => referenceId) },
  })
  const found = new Set((data as { id: string }[]).map(({ id }) => id))
  return asked.filter(({ referenceId }) => !found.has(referenceId)).map(({ id }) => id)
}
