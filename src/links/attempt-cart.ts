import { defineLink } from "@medusajs/framework/utils"
import CartModule from "@medusajs/medusa/cart"

import PaygateModule from "../modules/paygate"

/** `attempt.cart` and `cart.paygate_attempts`: every attempt to pay for a cart. */
export default [
  defineLink(
    { linkable: PaygateModule.linkable.paygateAttempt, field: "cart_id" },
    { linkable: CartModule.linkable.cart },
    { readOnly: true },
  ),
  defineLink(
    { linkable: CartModule.linkable.cart, field: "id", isList: true },
    { ...PaygateModule.linkable.paygateAttempt.id, primaryKey: "cart_id" },
    { readOnly: true },
  ),
]
