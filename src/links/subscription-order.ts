import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"

import PaygateModule from "../modules/paygate"

/** `subscription.order` and `order.paygate_subscriptions`: the order that a subscription started with. */
export default [
  defineLink(
    { linkable: PaygateModule.linkable.paygateSubscription, field: "order_id" },
    { linkable: OrderModule.linkable.order },
    { readOnly: true },
  ),
  defineLink(
    { linkable: OrderModule.linkable.order, field: "id", isList: true },
    { ...PaygateModule.linkable.paygateSubscription.id, primaryKey: "order_id" },
    { readOnly: true },
  ),
]
