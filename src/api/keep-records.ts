import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Keeps our tables out of Medusa's own routes. These follow module links for everyone who may read an order, a payment or a
 * customer, and would return whole rows, bypassing the permissions and the choice of columns of our own routes. The shop's own
 * code is not affected: it uses `query.graph`.
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
