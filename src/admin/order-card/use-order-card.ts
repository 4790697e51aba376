import { useQuery } from "@tanstack/react-query"

import type { OrderCardAnswer } from "../../contracts/attempt-card"
import { adminApi } from "../lib/admin-api"

import { isMoving, pollMilliseconds } from "./is-moving"

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
