import { useQuery } from "@tanstack/react-query"

import type { OrderLinkAnswer } from "../../contracts/payment-link"
import { adminApi } from "../lib/admin-api"

/**
 * A key below the dashboard's own key of the order: whatever changes the order or its payments reloads this too.
 */
export function orderLinkKey(orderId: string): readonly unknown[] {
  return ["orders", "detail", orderId, "paygate-link"]
}

/** What an order owes, and its payment link. */
export function useOrderLink(orderId: string) {
  return useQuery({
    queryKey: orderLinkKey(orderId),
    queryFn: ({ signal }) =>
      adminApi<OrderLinkAnswer>(`/admin/paygate/payment-links?order_id=${encodeURIComponent(orderId)}`, {
        signal,
      }),
  })
}
