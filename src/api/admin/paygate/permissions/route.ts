import { resolvePermissions } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { permissions, policyOf } from "../../../../domain/permissions"

/**
 * `GET /admin/paygate/permissions`: what the role of the caller allows in the plugin, by the roles that Medusa checks, which are
 * those of the sign-in; everything while role checks are off.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { roles } = (req.auth_context.app_metadata ?? {}) as { readonly roles?: readonly string[] }
  const allowed = await resolvePermissions({
    roles: [...(roles ?? [])],
    universe: permissions.map(policyOf),
    container: req.scope,
  })
  res.json({ permissions: permissions.filter((permission) => allowed.has(permission)) })
}
