import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AttemptList } from "../../contracts/gateway-page"
import { adminApi } from "../lib/admin-api"

/** One page of payments, for the query in the address. */
export function usePayments(query: string) {
  return useQuery({
    queryKey: ["paygate", "attempts", query],
    queryFn: ({ signal }) => adminApi<AttemptList>(`/admin/paygate/attempts?${query}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
