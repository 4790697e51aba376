import { useQuery } from "@tanstack/react-query"

import type { AccountView } from "../../contracts/gateway-page"

import { adminApi } from "./admin-api"
import { useAllowance } from "./use-allowance"

/** The configured accounts; not asked for while the role does not allow it. */
export function useAccounts() {
  const mayRead = useAllowance()("GET /admin/paygate/accounts") === "allowed"
  return useQuery({
    enabled: mayRead,
    queryKey: ["paygate", "accounts"],
    queryFn: ({ signal }) => adminApi<{ accounts: AccountView[] }>("/admin/paygate/accounts", { signal }),
  })
}

/** The accounts as the options of a filter; none for users whose role does not allow seeing accounts. */
export function useAccountOptions(): Readonly<Record<string, string>> {
  const { data } = useAccounts()
  return Object.fromEntries((data?.accounts ?? []).map(({ id }) => [id, id]))
}
