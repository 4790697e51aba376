import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { batchResult } from "../../../../../../use-cases/batch/batch-result"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { resultFile } from "../../../../../../use-cases/batch/result-file"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { fileQuery } from "../../../gateway-schemas"
import { paygateOf } from "../../../paygate-of"
import { sendCsv } from "../../../send-csv"

/** `GET /admin/paygate/batches/:id/result?language`: every record with its result, as CSV. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const paygate = paygateOf(req)
    const { language } = readQuery(fileQuery, req.query)
    const { id } = await knownBatch(paygate, String(req.params["id"]))
    await sendCsv(res, { name: `${id}.csv`, rows: batchResult(paygate, id), ...resultFile, language })
  })
}
