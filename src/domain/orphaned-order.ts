import type { MinorAmount } from "../paygate/values"

import { completionRunsFor } from "./unpaid-order"

/** An order of the shopper's, as Medusa shows it. Total in minor units. */
export interface ShopperOrder {
  readonly id: string
  readonly createdAt: Date
  readonly canceled: boolean
  readonly currency: string
  readonly total: MinorAmount
  readonly salesChannelId: string | null
  /** Orders that a cart became have a link to it. */
  readonly hasCart: boolean
  /** The payment collection it is linked to. */
  readonly collectionId: string | null
}

/** What an attempt was to pay for, and when its cart could be completed with it. */
export interface Purchase {
  readonly opened: Date
  /** Null while it is not completed. */
  readonly completed: Date | null
  readonly amount: MinorAmount
  readonly currency: string
  readonly salesChannelId: string | null
  readonly collectionId: string | null
}

export interface OrphanedOrders {
  readonly orderIds: readonly string[]
  /** An order so new that its completion may still link it: look again then. */
  readonly lookAgainAt: Date | null
}

/**
 * Finds orders that an interrupted completion left: Medusa creates the order before it links it to its cart, so a
 * process that dies in between leaves an unlinked order, and the next completion creates another.
 */
export function orphanedOrders(
  purchase: Purchase,
  orders: readonly ShopperOrder[],
  now: Date,
): OrphanedOrders {
  const alike = orders.filter((order) => isAlike(purchase, order))
  const oldEnough = (order: ShopperOrder) => order.createdAt.getTime() + completionRunsFor <= now.getTime()
  const young = alike.filter((order) => !oldEnough(order)).map(({ createdAt }) => createdAt.getTime())
  return {
    orderIds: alike.filter(oldEnough).map(({ id }) => id),
    lookAgainAt: young.length === 0 ? null : new Date(Math.max(...young) + completionRunsFor),
  }
}

function isAlike(purchase: Purchase, order: ShopperOrder): boolean {
  const { opened, completed, amount, currency, salesChannelId, collectionId } = purchase
  return (
    !order.hasCart &&
    !order.canceled &&
    // An order with a payment of its own was made by an admin.
    (order.collectionId === null || order.collectionId === collectionId) &&
    order.createdAt >= opened &&
    (completed === null || order.createdAt <= completed) &&
    order.total === amount &&
    order.currency.toUpperCase() === currency.toUpperCase() &&
    order.salesChannelId === salesChannelId
  )
}
