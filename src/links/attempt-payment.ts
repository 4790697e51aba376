import { defineLink } from "@medusajs/framework/utils"
import PaymentModule from "@medusajs/medusa/payment"

import PaygateModule from "../modules/paygate"

/** `attempt.payment` and `payment.paygate_attempt`: Medusa's payment for a paid attempt, and the attempt behind a payment. */
export default [
  defineLink(
    { linkable: PaygateModule.linkable.paygateAttempt, field: "payment_id" },
    { linkable: PaymentModule.linkable.payment },
    { readOnly: true },
  ),
  defineLink(
    { linkable: PaymentModule.linkable.payment, field: "id" },
    { ...PaygateModule.linkable.paygateAttempt.id, primaryKey: "payment_id" },
    { readOnly: true },
  ),
]
