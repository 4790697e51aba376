import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { startImport } from "../../../../../../use-cases/batch/answer/start-import"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { paygateOf } from "../../../paygate-of"
import { atPace, UploadTooSlowError } from "../../../upload-pace"
import { answerQuery } from "../../validators"

/**
 * `POST /admin/paygate/batches/:id/answer?file_name=P….dat` with the gateway's answer file as body, up to 256 MB. Refused files
 * are reported with line and field. An accepted file returns 202, and its progress is in `GET /admin/paygate/batches/:id`. One
 * that arrives too slowly is answered 408.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const batchId = String(req.params["id"])
  const { file_name: fileName } = readQuery(answerQuery, req.query)
  await answerWith(res, async () => {
    const paygate = paygateOf(req)
    const started = await startImport(req.scope, { batchId, fileName, source: atPace(req) }).catch(
      (error: unknown) => {
        // What was not read of the body would be taken for the next request.
        if (!req.complete) {
          res.set("Connection", "close")
        }
        if (!(error instanceof UploadTooSlowError)) {
          throw error
        }
        res.status(408).json({ type: "invalid_data", code: error.code, message: error.message })
        return undefined
      },
    )
    if (!started) {
      return undefined
    }
    paygate.background.add(started.run)
    const { imports } = await showBatch(paygate, batchId)
    res.status(202)
    return { import: imports.find(({ id }) => id === started.id) }
  })
}
