import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { showBatch } from "../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../answer-with"
import { paygateOf } from "../../paygate-of"

/** `GET /admin/paygate/batches/:id`: a batch with the imports of its answers and their progress. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, () => showBatch(paygateOf(req), String(req.params["id"])))
}
