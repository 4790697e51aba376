import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { readAttemptCard } from "../../../../../../use-cases/order-card/order-card"
import { reverseAttempt } from "../../../../../../use-cases/order-card/reverse-attempt"

import { knownAttempt } from "../../../known-attempt"

/** `POST /admin/paygate/attempts/:id/reverse`: releases a reservation, or calls off a code that nobody has paid. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attempt = await knownAttempt(req)
  await atTheBorder(() => reverseAttempt(req.scope, attempt))
  res.json({ attempt: await readAttemptCard(req.scope, attempt.id) })
}
