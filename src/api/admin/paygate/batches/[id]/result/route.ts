import { pipeline } from "node:stream/promises"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { batchResult } from "../../../../../../use-cases/batch/batch-result"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { answerWith } from "../../../answer-with"
import { attachment } from "../../../attachment"
import { ledgerOf } from "../../../ledger-of"

/** `GET /admin/paygate/batches/:id/result`: every record and what became of it, as CSV. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const ledger = ledgerOf(req)
    const { id } = await knownBatch(ledger, String(req.params["id"]))
    attachment(res, `${id}.csv`, "text/csv; charset=utf-8")
    await pipeline(batchResult(ledger, id), res)
  })
}
