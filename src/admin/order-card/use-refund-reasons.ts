import { useQuery } from "@tanstack/react-query"

import { adminApi } from "../lib/admin-api"

interface RefundReason {
  readonly id: string
  readonly label: string
}

/** The shop's refund reasons from Medusa's settings. If they cannot be loaded, a refund is made without a reason. */
export function useRefundReasons(): readonly RefundReason[] {
  const { data } = useQuery({
    queryKey: ["refund_reasons", "list", "paygate"],
    queryFn: ({ signal }) =>
      adminApi<{ refund_reasons: RefundReason[] }>("/admin/refund-reasons?limit=200&fields=id,label", {
        signal,
      }),
  })
  return data?.refund_reasons ?? []
}
