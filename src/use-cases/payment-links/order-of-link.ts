import type { MedusaContainer } from "@medusajs/framework/types"

import { isPaid, stateTable } from "../../domain/attempt-states"
import { toMinor } from "../../domain/money"
import type { UnderWay } from "../../domain/payment-link"
import { type OrderMoney, readOrderMoney, stillOwed } from "../../orders/order-money"
import type { MinorAmount } from "../../paygate/values"
import { RefusalError } from "../../refusals/refusal"

/** An order as its payment link sees it. Amounts in minor units. */
export interface LinkedOrder {
  readonly money: OrderMoney
  readonly canceled: boolean
  readonly owed: MinorAmount
  readonly underWay: UnderWay
}

/** @throws RefusalError (404) when there is no such order */
export async function readLinkedOrder(container: MedusaContainer, orderId: string): Promise<LinkedOrder> {
  const money = await readOrderMoney(container, orderId)
  if (!money) {
    throw new RefusalError("order-unknown", `There is no order ${orderId}.`)
  }
  return {
    money,
    canceled: money.canceled,
    owed: toMinor(stillOwed(money), money.currency),
    underWay: underWayOf(money),
  }
}

/** Money that the order does not show yet. A payment whose wallet decides later may still come. */
function underWayOf({ attempts }: OrderMoney): UnderWay {
  const waiting = attempts.filter(
    ({ completedAt, duplicateOf }) => completedAt === null && duplicateOf === null,
  )
  if (waiting.some(({ state }) => stateTable[state].decisions.length > 0)) {
    return "held"
  }
  const comes = waiting.some(
    ({ state, orderAwaitsSince }) => isPaid(state) || (state === "open" && orderAwaitsSince !== null),
  )
  return comes ? "being-booked" : "none"
}
