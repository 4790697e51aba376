import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { finishBooking } from "../../../../../../use-cases/batch/booking/finish-booking"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { answerWith } from "../../../../../answer-with"
import { ledgerOf } from "../../../ledger-of"

/** `POST /admin/paygate/batches/:id/book`: books again what the gateway did and Medusa had refused, or a crash had left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    await finishBooking(req.scope, id)
    return showBatch(ledgerOf(req), id)
  })
}
