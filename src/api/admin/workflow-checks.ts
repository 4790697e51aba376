import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { mayCall, routePermissions, workflowRoutes } from "../../contracts/route-permissions"

import { allowedPermissions } from "./paygate/allowed-permissions"

/**
 * Medusa's route that runs any workflow by name only requires a permission to read. Our workflows may only be run by those who
 * may call the equivalent routes. The name is checked after Medusa has decoded it: a matcher with our names would miss one with
 * an escaped letter.
 */
export const workflowChecks: MiddlewareRoute[] = [
  { matcher: "/admin/workflows-executions/:workflow_id/run", methods: ["POST"], middlewares: [checkRole] },
]

async function checkRole(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const route = workflowRoutes.get(req.params["workflow_id"] ?? "")
  if (route === undefined || mayCall(route, await allowedPermissions(req))) {
    next()
    return
  }
  const needed = routePermissions[route].join(", ")
  next(new MedusaError(MedusaError.Types.FORBIDDEN, `Insufficient permissions. Required policies: ${needed}`))
}
