import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Core's routes follow module links for whoever may read an order, a payment or a customer, and would hand out whole rows of our tables, past
 * the permissions and the choice of columns of our own routes. Code of the shop is not asked: it has `query.graph`.
 */
export function keepRecords(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const names = JSON.stringify([req.query["fields"], req.query["order"]])
  next(
    /paygate/i.test(names)
      ? new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "The plugin's records are not told by fields or order of this route. Ask the routes below /admin/paygate, or use query.graph in code of your own.",
        )
      : undefined,
  )
}
