import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { exportPersonalData } from "../../../../../use-cases/personal-data/export-personal-data"
import type { PersonBody } from "../validators"

/**
 * `POST /admin/paygate/personal-data/export { email }`: everything stored about a customer. Read-only, but a POST: URLs are
 * logged, bodies are not.
 */
export async function POST(req: AuthenticatedMedusaRequest<PersonBody>, res: MedusaResponse): Promise<void> {
  res.set("Cache-Control", "no-store")
  res.json({ personal_data: await exportPersonalData(req.scope, req.validatedBody.email) })
}
