import { useQuery } from "@tanstack/react-query"

import { type AdminRoute, mayCall } from "../../contracts/route-permissions"

import { adminApi } from "./admin-api"

/** Whether the role of the signed-in user lets them call a route; unknown while that is still being asked. */
export type Allowance = "allowed" | "forbidden" | "unknown"

/**
 * Tells what the role of the signed-in user allows. Should that not be known because the question failed, everything is offered:
 * the server guards its routes in any case, and its refusal is told in words.
 */
export function useAllowance(): (route: AdminRoute) => Allowance {
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
