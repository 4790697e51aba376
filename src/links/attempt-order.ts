import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"

import PaygateModule from "../modules/paygate"

/** `attempt.order` and `order.paygate_attempts`: what an order was paid with. Unsuccessful attempts are linked to its cart. */
export default [
  defineLink(
    { linkable: PaygateModule.linkable.paygateAttempt, field: "order_id" },
    { linkable: OrderModule.linkable.order },
    { readOnly: true },
  ),
  defineLink(
    { linkable: OrderModule.linkable.order, field: "id", isList: true },
    { ...PaygateModule.linkable.paygateAttempt.id, primaryKey: "order_id" },
    { readOnly: true },
  ),
]
