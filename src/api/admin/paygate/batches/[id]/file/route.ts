import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RefusalError } from "../../../../../../refusals/refusal"
import { batchFile } from "../../../../../../use-cases/batch/export-batch"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { answerWith } from "../../../../../answer-with"
import { attachment } from "../../../attachment"
import { paygateOf } from "../../../paygate-of"

/** `GET /admin/paygate/batches/:id/file`: an exported batch's file for the gateway. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const paygate = paygateOf(req)
    const batch = await knownBatch(paygate, String(req.params["id"]))
    if (batch.file_name === null) {
      throw new RefusalError("batch-state", "Export the batch first: that gives its file a name.")
    }
    attachment(res, batch.file_name, "text/plain; charset=us-ascii")
    await pipeline(Readable.from(batchFile(paygate, batch)), res)
  })
}
