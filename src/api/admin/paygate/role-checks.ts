import type { MiddlewareRoute } from "@medusajs/framework/http"

import { type Permission, policyOf } from "../../../contracts/permissions"
import { routePermissions } from "../../../contracts/route-permissions"

/**
 * Role checks, which Medusa runs when its own role checks are on (`MEDUSA_FF_RBAC`). They come before everything else that runs
 * for a route.
 */
export const roleChecks: MiddlewareRoute[] = Object.entries(routePermissions).flatMap(
  ([route, needed]: [string, readonly Permission[]]) => {
    const [method = "", matcher = ""] = route.split(" ")
    return needed.length === 0
      ? []
      : [{ matcher, methods: [method as "GET" | "POST" | "DELETE"], policies: needed.map(policyOf) }]
  },
)
