import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { attemptDetails } from "../../../../../../use-cases/attempt-details/attempt-details"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { languageQuery } from "../../../gateway-schemas"
import { knownAttempt } from "../../../known-attempt"

/**
 * `GET /admin/paygate/attempts/:id/details?language`: order and customer, operations with who requested them and why, messages,
 * problems.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = readQuery(languageQuery, req.query)
  await answerWith(res, async () => ({
    details: await attemptDetails(req.scope, await knownAttempt(req), language),
  }))
}
