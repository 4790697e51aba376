import { useQuery } from "@tanstack/react-query"

import { mayCall, type OfferedRoute } from "../../contracts/route-permissions"

import { adminApi } from "./admin-api"

/** Whether the signed-in user's role allows calling a route; unknown while the roles are loading. */
export type Allowance = "allowed" | "forbidden" | "unknown"

/**
 * What the signed-in user's role allows. If that could not be loaded, everything is offered: the server guards its routes
 * in any case, and its refusal is shown as text.
 */
export function useAllowance(): (route: OfferedRoute) => Allowance {
  const { data, isError } = useQuery({
    queryKey: ["paygate-permissions"],
    queryFn: ({ signal }) =>
      adminApi<{ permissions: readonly string[] }>("/admin/paygate/permissions", { signal }),
    staleTime: 60_000,
  })
  return (route) => {
    if (data === undefined) {
      return isError ? "allowed" : "unknown"
    }
    return mayCall(route, data.permissions) ? "allowed" : "forbidden"
  }
}
