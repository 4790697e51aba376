import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { BatchRefusalError } from "../../../../../../use-cases/batch/batch-refusal"
import { batchFile } from "../../../../../../use-cases/batch/export-batch"
import { knownBatch } from "../../../../../../use-cases/batch/known-batch"
import { atTheBorder } from "../../../../../../use-cases/medusa-error"
import { attachment } from "../../../attachment"

/** `GET /admin/paygate/batches/:id/file`: the file for the gateway, of a batch that was exported. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const batch = await atTheBorder(async () => {
    const known = await knownBatch(ledger, String(req.params["id"]))
    if (known.file_name === null) {
      throw new BatchRefusalError("batch-state", "Export the batch first: that gives its file a name.")
    }
    return { ...known, file_name: known.file_name }
  })
  attachment(res, batch.file_name, "text/plain; charset=us-ascii")
  await pipeline(Readable.from(batchFile(ledger, batch)), res)
}
