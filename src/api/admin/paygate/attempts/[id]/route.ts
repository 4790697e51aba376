import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { readAttemptCard } from "../../../../../use-cases/order-card/order-card"

/** `GET /admin/paygate/attempts/:id`: one try to pay, as the order's card shows it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const attempt = await readAttemptCard(req.scope, id)
  if (!attempt) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attempt ${id}.`)
  }
  res.json({ attempt })
}
