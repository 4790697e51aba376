import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { finishBooking } from "../../../../../../use-cases/batch/booking/finish-booking"
import { showBatch } from "../../../../../../use-cases/batch/list-batches"
import { atTheBorder } from "../../../../../../use-cases/medusa-error"

/** `POST /admin/paygate/batches/:id/book`: books again what the gateway did and Medusa had refused, or a crash had left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params["id"])
  await atTheBorder(() => finishBooking(req.scope, id))
  res.json(await showBatch(req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE), id))
}
