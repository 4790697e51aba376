import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { allowedPermissions } from "../allowed-permissions"

/** `GET /admin/paygate/permissions`: what the caller's role allows in the plugin, and of Medusa's own what our pages offer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ permissions: await allowedPermissions(req) })
}
