import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { finishBooking } from "../../../../../../use-cases/batch/booking/finish-booking"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../../answer-with"
import { paygateOf } from "../../../paygate-of"

/**
 * `POST /admin/paygate/batches/:id/book`: tries again to record in Medusa what the gateway did, where Medusa refused it or a
 * crash prevented it.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await finishBooking(req.scope, id)
    return showBatch(paygateOf(req), id)
  })
}
