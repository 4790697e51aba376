import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"

import PaygateModule from "../modules/paygate"

/** `subscription.customer` and `customer.paygate_subscriptions`. */
export default [
  defineLink(
    { linkable: PaygateModule.linkable.paygateSubscription, field: "customer_id" },
    { linkable: CustomerModule.linkable.customer },
    { readOnly: true },
  ),
  defineLink(
    { linkable: CustomerModule.linkable.customer, field: "id", isList: true },
    { ...PaygateModule.linkable.paygateSubscription.id, primaryKey: "customer_id" },
    { readOnly: true },
  ),
]
