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
 * Core's route that runs any workflow by its name asks for reading only. Ours are run by those only who may call the routes that do
 * the same. The name is looked at as core reads it: a matcher with our names would miss one that has an escaped letter in it.
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
