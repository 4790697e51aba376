import type { MedusaContainer } from "@medusajs/framework/types"

import { remainder } from "../../domain/money"
import { type PaymentLink, type PayPage, payPageOf } from "../../domain/payment-link"
import type { MinorAmount } from "../../paygate/values"

import { readLinkedOrder } from "./order-of-link"

/** What the page behind a link says. Amounts in minor units. */
export interface PayPageView {
  readonly page: PayPage
  readonly orderNumber: number
  readonly currency: string
  readonly total: MinorAmount
  /** Captured or reserved. */
  readonly paid: MinorAmount
  readonly owed: MinorAmount
  /** The order costs something else than when it was paid, or when the link was made. */
  readonly changed: boolean
  readonly expiresAt: Date
}

/** Reads what the holder of a link is shown: from our tables and the order's, nobody is asked. */
export async function readPayPage(container: MedusaContainer, link: PaymentLink): Promise<PayPageView> {
  const order = await readLinkedOrder(container, link.orderId)
  const { number, currency, total, version } = order.money
  const paid = remainder(total, order.owed)
  return {
    page: payPageOf(link, order),
    orderNumber: number,
    currency,
    total,
    paid,
    owed: order.owed,
    changed: order.owed !== link.amount || (paid > 0 && version > 1),
    expiresAt: link.expiresAt,
  }
}
