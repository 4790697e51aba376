import { useQuery } from "@tanstack/react-query"

import type { RefundableItem, RefundableItems } from "../../contracts/refundable-items"
import { adminApi } from "../lib/admin-api"

import { orderCardKey } from "./use-order-card"

/** What of an order can be refunded by items. If that cannot be loaded, or there is no order, a refund is made by amount. */
export function useRefundableItems(orderId: string | undefined): readonly RefundableItem[] {
  const { data } = useQuery({
    queryKey: [...orderCardKey(orderId ?? ""), "items"],
    enabled: orderId !== undefined,
    queryFn: ({ signal }) =>
      adminApi<RefundableItems>(`/admin/paygate/orders/${encodeURIComponent(orderId ?? "")}/items`, {
        signal,
      }),
  })
  return data?.items ?? []
}
