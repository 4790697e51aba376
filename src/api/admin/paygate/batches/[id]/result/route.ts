import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { batchResult, resultColumns } from "../../../../../../use-cases/batch/batch-result"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { answerWith } from "../../../../../answer-with"
import { paygateOf } from "../../../paygate-of"
import { sendCsv } from "../../../send-csv"

/** `GET /admin/paygate/batches/:id/result`: every record with its result, as CSV. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const paygate = paygateOf(req)
    const { id } = await knownBatch(paygate, String(req.params["id"]))
    await sendCsv(res, { name: `${id}.csv`, columns: resultColumns, rows: batchResult(paygate, id) })
  })
}
