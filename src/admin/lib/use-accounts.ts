import { useQuery } from "@tanstack/react-query"

import type { AccountView } from "../../contracts/gateway-page"

import { adminApi } from "./admin-api"

/** The configured accounts. */
export function useAccounts() {
  return useQuery({
    queryKey: ["paygate", "accounts"],
    queryFn: ({ signal }) => adminApi<{ accounts: AccountView[] }>("/admin/paygate/accounts", { signal }),
  })
}

/** The accounts as the options of a filter. */
export function useAccountOptions(): Readonly<Record<string, string>> {
  const { data } = useAccounts()
  return Object.fromEntries((data?.accounts ?? []).map(({ id }) => [id, id]))
}
