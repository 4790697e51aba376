import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAttemptCard } from "../../../../../use-cases/order-card/order-card"
import { missing } from "../../missing"

/** `GET /admin/paygate/attempts/:id`: one try to pay, as the order's card shows it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  const attempt = await readAttemptCard(req.scope, id)
  if (!attempt) {
    throw missing("attempt-unknown", `There is no attempt ${id}.`)
  }
  res.json({ attempt })
}
