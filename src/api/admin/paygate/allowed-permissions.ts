import { resolvePermissions } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import { type Permission, permissions, policyOf } from "../../../contracts/permissions"

/**
 * What the caller's role allows in the plugin. Uses the same roles that Medusa checks, those of the login; everything is
 * allowed while role checks are off.
 */
export async function allowedPermissions(req: AuthenticatedMedusaRequest): Promise<Permission[]> {
  const { roles } = (req.auth_context.app_metadata ?? {}) as { readonly roles?: readonly string[] }
  const allowed = await resolvePermissions({
    roles: [...(roles ?? [])],
    universe: permissions.map(policyOf),
    container: req.scope,
  })
  return permissions.filter((permission) => allowed.has(permission))
}
