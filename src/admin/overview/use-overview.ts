import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { NoticeHealth } from "../../contracts/gateway-page"
import type { Overview } from "../../contracts/overview"
import type { OverviewDays } from "../../domain/overview"
import type { ProblemKind } from "../../domain/problem"
import { adminApi } from "../lib/admin-api"
import { queryOf } from "../lib/query-of"

/** How often figures on an open page are reloaded, in milliseconds. */
const rhythm = 60_000

/**
 * The figures of the last days.
 * @param method empty for all
 */
export function useOverview(days: OverviewDays, method: string) {
  const query = queryOf({ days: String(days), method })
  return useQuery({
    queryKey: ["paygate", "overview", query],
    queryFn: ({ signal }) => adminApi<{ overview: Overview }>(`/admin/paygate/overview${query}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: rhythm,
  })
}

/** How many problems need a person. */
export function useOpenProblems({ enabled = true } = {}) {
  return useQuery({
    queryKey: ["paygate", "problems", "open"],
    queryFn: ({ signal }) =>
      adminApi<{ count: number; kinds: { kind: ProblemKind; count: number }[] }>(
        "/admin/paygate/problems/open",
        { signal },
      ),
    refetchInterval: rhythm,
    enabled,
  })
}

/** Whether notices arrive, by account. */
export function useNoticeHealth() {
  return useQuery({
    queryKey: ["paygate", "health"],
    queryFn: ({ signal }) => adminApi<{ health: NoticeHealth[] }>("/admin/paygate/health", { signal }),
    staleTime: 0,
  })
}
