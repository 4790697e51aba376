import { useQuery } from "@tanstack/react-query"

import { adminApi } from "../../../lib/admin-api"

/** An account as `GET /admin/paygate/accounts` shows it. */
export interface AccountView {
  readonly id: string
  readonly gateway: string
  readonly host: string
  readonly merchant_id: string
  readonly cipher: "blowfish" | "aes"
  readonly keys: { readonly encryption: "set" | "set-twice"; readonly hmac: "set" | "set-twice" }
  readonly charset: string
  readonly mac_required: boolean
  readonly simulates: boolean
  readonly methods: readonly string[]
  readonly currencies: readonly string[] | null
  readonly notify_url: string
  readonly return_url_prefix: string
  readonly callable_from_outside: boolean
}

/** The configured accounts. */
export function useAccounts() {
  return useQuery({
    queryKey: ["paygate", "accounts"],
    queryFn: ({ signal }) => adminApi<{ accounts: AccountView[] }>("/admin/paygate/accounts", { signal }),
  })
}

/** The accounts as choices of a filter. */
export function useAccountOptions(): Readonly<Record<string, string>> {
  const { data } = useAccounts()
  return Object.fromEntries((data?.accounts ?? []).map(({ id }) => [id, id]))
}
