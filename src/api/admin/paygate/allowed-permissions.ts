import { resolvePermissions } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import {
  type CorePermission,
  corePermissions,
  type Permission,
  permissions,
  policyOf,
} from "../../../contracts/permissions"

const asked = [...permissions, ...corePermissions]

/**
 * What the caller's role allows in the plugin, and of Medusa's own what our pages offer. Uses the same roles that Medusa
 * checks, those of the login; everything is allowed while role checks are off.
 */
export async function allowedPermissions(
  req: AuthenticatedMedusaRequest,
): Promise<(Permission | CorePermission)[]> {
  const { roles } = (req.auth_context.app_metadata ?? {}) as { readonly roles?: readonly string[] }
  const allowed = await resolvePermissions({
    roles: [...(roles ?? [])],
    universe: asked.map(policyOf),
    container: req.scope,
  })
  return asked.filter((permission) => allowed.has(permission))
}
