import { useQuery } from "@tanstack/react-query"

import type { AttemptCard, OrderCardAnswer } from "../../contracts/attempt-card"
import { adminApi } from "../lib/admin-api"

/** How often a payment is reloaded while something is still pending. */
const pollMilliseconds = 4_000

/**
 * A key below the dashboard's own key of the order: its capture, refund and cancel buttons invalidate that key, so the card
 * is reloaded with it.
 */
export function orderCardKey(orderId: string): readonly unknown[] {
  return ["orders", "detail", orderId, "paygate"]
}

/** All attempts to pay an order, reloaded while a shopper may still pay or an operation is running. */
export function useOrderCard(orderId: string) {
  return useQuery({
    queryKey: orderCardKey(orderId),
    queryFn: ({ signal }) =>
      adminApi<OrderCardAnswer>(`/admin/paygate/orders/${encodeURIComponent(orderId)}?limit=50`, { signal }),
    refetchInterval: ({ state }) => (state.data?.attempts.some(isMoving) ? pollMilliseconds : false),
  })
}

/** Whether something will still change by itself: a payment, an answer of the gateway, or Medusa's record. */
function isMoving({ display_status, unresolved, state, payment_id }: AttemptCard): boolean {
  const isPaid = state === "authorized" || state === "captured"
  return display_status === "waiting" || unresolved || (isPaid && payment_id === null)
}
