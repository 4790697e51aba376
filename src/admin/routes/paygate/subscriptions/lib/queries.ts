import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  ChangeView,
  SubscriptionAccountView,
  SubscriptionList,
  SubscriptionView,
} from "../../../../../contracts/subscription-view"
import { adminApi } from "../../../../lib/admin-api"

const key = "paygate-subscriptions"
const path = "/admin/paygate/subscriptions"

/** A page of the registry. */
export function useSubscriptions(query: Readonly<Record<string, string>>) {
  const search = new URLSearchParams(query).toString()
  return useQuery({
    queryKey: [key, "list", search],
    queryFn: ({ signal }) => adminApi<SubscriptionList>(`${path}?${search}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useSubscription(id: string) {
  return useQuery({
    queryKey: [key, "one", id],
    queryFn: ({ signal }) => adminApi<{ subscription: SubscriptionView }>(`${path}/${id}`, { signal }),
    retry: false,
    // A change that another process is sending finishes by itself.
    refetchInterval: ({ state }) =>
      state.data?.subscription.open_change?.progress === "running" ? 3_000 : false,
  })
}

/** The newest changes of a subscription. */
export function useHistory(id: string, limit: number) {
  return useQuery({
    queryKey: [key, "history", id, limit],
    queryFn: ({ signal }) =>
      adminApi<{ changes: ChangeView[]; count: number }>(`${path}/${id}/changes?limit=${limit}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useSubscriptionAccounts() {
  return useQuery({
    queryKey: [key, "accounts"],
    queryFn: ({ signal }) =>
      adminApi<{ accounts: SubscriptionAccountView[] }>(`${path}/accounts`, { signal }),
    staleTime: Infinity,
  })
}

/** Reloads everything about subscriptions, wherever it is shown. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [key] })
}
