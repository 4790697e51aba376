import type { BigNumberInput, RemoteQueryFunction } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { readOpenOrderChange } from "../../orders/open-order-change"
import { type OwingOrder, readOwingOrder } from "../../orders/owed"
import { RefusalError } from "../../refusals/refusal"

/**
 * Core lets the gateway move the money first and then writes a credit line on the order, which Medusa refuses while a change
 * of the order is open: the admin would read that it failed.
 * @param refund major units, as Medusa has it
 * @throws RefusalError while core could not finish
 */
export async function refuseWhileOrderChanges(
  query: Pick<RemoteQueryFunction, "graph">,
  attempt: Pick<Attempt, "collectionId">,
  refund: BigNumberInput,
): Promise<void> {
  const order = await readOwingOrder(query, attempt)
  if (!order || order.canceled || isOwed(order, refund)) {
    return
  }
  await refuseWithOpenChange(query, order.id)
}

/**
 * While a change of the order is open Medusa can neither finish a refund nor cancel the order.
 * @throws RefusalError while one is
 */
export async function refuseWithOpenChange(
  query: Pick<RemoteQueryFunction, "graph">,
  orderId: string,
): Promise<void> {
  if (await readOpenOrderChange(query, orderId)) {
    throw new RefusalError(
      "order-changing",
      "The order has an open change: an edit, a return, a claim or an exchange. Until it is confirmed or canceled, Medusa cannot record " +
        "a refund or a cancellation, so nothing was sent.",
      { facts: { reason: "order-changing" } },
    )
  }
}

/** For amounts above the order's value core writes no credit line. */
function isOwed({ owed }: OwingOrder, refund: BigNumberInput): boolean {
  return MathBN.lte(refund, MathBN.mult(owed ?? 0, -1))
}
