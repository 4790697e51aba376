import { defineLink } from "@medusajs/framework/utils"
import PaymentModule from "@medusajs/medusa/payment"

import PaygateModule from "../modules/paygate"

/**
 * `attempt.payment_collection`. There is no reverse link: payments and collections belong to one module, and query.graph allows
 * a name only once per module.
 */
export default defineLink(
  { linkable: PaygateModule.linkable.paygateAttempt, field: "collection_id" },
  { linkable: PaymentModule.linkable.paymentCollection },
  { readOnly: true },
)
