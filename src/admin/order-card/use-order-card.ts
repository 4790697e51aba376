import { useQuery } from "@tanstack/react-query"

import type { AttemptCard, OrderCardAnswer } from "../../contracts/attempt-card"
import { adminApi } from "../lib/admin-api"

/** How often a payment is looked at again while something is still to come. */
const pollMilliseconds = 4_000

/**
 * Below the dashboard's own key of the order: its capture, refund and cancel buttons invalidate that, so the card follows
 * them by itself.
 */
export function orderCardKey(orderId: string): readonly unknown[] {
  return ["orders", "detail", orderId, "paygate"]
}

/** Every try to pay an order, kept fresh while a shopper may still pay or an action is running. */
export function useOrderCard(orderId: string) {
  return useQuery({
    queryKey: orderCardKey(orderId),
    queryFn: ({ signal }) =>
      adminApi<OrderCardAnswer>(`/admin/paygate/orders/${encodeURIComponent(orderId)}?limit=50`, { signal }),
    refetchInterval: ({ state }) => (state.data?.attempts.some(isMoving) ? pollMilliseconds : false),
  })
}

/** Whether something is still to come by itself: a payment, an answer of the gateway, or Medusa's booking. */
function isMoving({ display_status, unresolved, state, payment_id }: AttemptCard): boolean {
  const isPaid = state === "authorized" || state === "captured"
  return display_status === "waiting" || unresolved || (isPaid && payment_id === null)
}
