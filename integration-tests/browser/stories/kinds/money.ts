import type { Order } from "../../support/back-office"
import type { Scene } from "../../support/scene"

import type { Way } from "./way"

/**
 * Both ledgers agree that the payment was made once, whole, and for one order.
 * @param more what else is known of the order
 */
export async function paidOnce(
  scene: Scene,
  way: Way,
  transId: string,
  { sum = way.one, ...more }: { sum?: number; display_id?: number } = {},
): Promise<Order> {
  const order = await scene.backOffice.orderPaidBy(transId, {
    total: sum / 100,
    payment_status: way.booked,
    payments: [{ provider_id: `pp_${way.method}_paygate`, amount: sum / 100, refunds: [] }],
    ...more,
  })
  expect(await scene.gateway.sums(transId)).toEqual({
    authorized: sum,
    captured: way.booked === "captured" ? sum : 0,
    refunded: 0,
  })
  return order
}

/** Neither ledger knows of money that was taken by this payment. */
export async function nothingTaken(scene: Scene, transId: string): Promise<void> {
  expect(await scene.gateway.sums(transId)).toEqual({ authorized: 0, captured: 0, refunded: 0 })
  expect(await scene.backOffice.ordersPaidBy(transId)).toEqual([])
}

/** The gateway holds no money of this payment any more: it was released or refunded in full, and no order has it. */
export async function refundedWhole(scene: Scene, way: Way, transId: string): Promise<void> {
  const { state } = await scene.gateway.payment(transId)
  expect(state).toBe(way.booked === "captured" ? "credited" : "reversed")
  expect(await scene.backOffice.ordersPaidBy(transId)).toEqual([])
}
