import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { returnHeldMoney } from "../../../../../../use-cases/return-held-money"

import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/return-money`: gives back money that is held because no order could take it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attempt = await knownAttempt(req)
  await atTheBorder(() => returnHeldMoney(req.scope, attempt.id))
  res.json({ attempt: await readAttemptCard(req.scope, attempt.id) })
}
