import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { importSubscriptions } from "../../../../../use-cases/subscriptions/import-subscriptions"
import { answerWith } from "../../../../answer-with"
import { actorOf } from "../../actor-of"
import type { ImportBody } from "../validators"

/**
 * `POST /admin/paygate/subscriptions/import { csv, account? }`: registers new rows; known ones stay as they are, rows with
 * errors are skipped. Returns `{ added, known, skipped }`.
 */
export async function POST(req: AuthenticatedMedusaRequest<ImportBody>, res: MedusaResponse): Promise<void> {
  const { csv, account } = req.validatedBody
  await answerWith(res, () => importSubscriptions(req.scope, { csv, account }, actorOf(req) ?? null))
}
