import type { BigNumberInput, RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { readOpenOrderChange } from "../orders/open-order-change"
import { RefusalError } from "../refusal"

interface OrderRow {
  readonly id: string
  readonly status: string
  readonly summary?: {
    readonly raw_pending_difference?: BigNumberInput
    readonly pending_difference?: BigNumberInput
  } | null
}

/**
 * Core lets the gateway move the money first and then writes a credit line on the order, which Medusa refuses while a change
 * of the order is open: the admin would read that it failed. So would a cancelling of the order.
 * @param refund major units, as Medusa has it; absent when a reservation is to be released
 * @throws RefusalError while core could not finish
 */
export async function refuseWhileOrderChanges(
  query: Pick<RemoteQueryFunction, "graph">,
  { collectionId }: Pick<Attempt, "collectionId">,
  refund?: BigNumberInput,
): Promise<void> {
  const order = collectionId === null ? undefined : await orderOf(query, collectionId)
  if (!order || order.status === "canceled" || (refund !== undefined && isOwed(order, refund))) {
    return
  }
  if (await readOpenOrderChange(query, order.id)) {
    throw new RefusalError(
      "order-changing",
      "The order has an open change: an edit, a return, a claim or an exchange. Medusa cannot write a refund or a cancelling on it " +
        "until then, so nothing was sent to the gateway. Confirm or cancel the change first.",
      { facts: { reason: "order-changing" } },
    )
  }
}

/** Of what the order is worth less than was paid core writes no credit line. */
function isOwed({ summary }: OrderRow, refund: BigNumberInput): boolean {
  const difference = summary?.raw_pending_difference ?? summary?.pending_difference ?? 0
  return MathBN.lte(refund, MathBN.mult(difference, -1))
}

async function orderOf(
  query: Pick<RemoteQueryFunction, "graph">,
  collectionId: string,
): Promise<OrderRow | undefined> {
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order.id", "order.status", "order.summary"],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = data as unknown as { order?: OrderRow | null }[]
  return link?.order ?? undefined
}
