import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { erasePersonalData } from "../../../../../use-cases/personal-data/erase-personal-data"
import type { PersonBody } from "../validators"

/** `POST /admin/paygate/personal-data/erase { email }`: erases what bookkeeping does not need, and reports what remains. */
export async function POST(req: AuthenticatedMedusaRequest<PersonBody>, res: MedusaResponse): Promise<void> {
  const { email } = req.validatedBody
  res.json(await erasePersonalData(req.scope, email, req.auth_context.actor_id || null))
}
