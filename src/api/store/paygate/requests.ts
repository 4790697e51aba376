import { z } from "@medusajs/framework/zod"

import type { RouteRequest } from "../../requests/route-request"

const id = z.string().max(100)

/** The cart that a shopper is paying for, which proves that the request is the shopper's own. */
export const cartQuery = z.strictObject({ cart_id: id.min(1) })
/** A caller without the cart is told no more than one with a different cart. */
export const attemptQuery = z.strictObject({ cart_id: id.optional() })

/** The routes for storefronts. */
export const storeRequests = {
  "GET /store/paygate/attempts/:token": {
    summary: "The status of a payment, for a waiting storefront",
    query: attemptQuery,
    answers: ["attempt"],
  },
  "POST /store/paygate/attempts/:token/cancel": {
    summary: "The shopper no longer wants to pay this way",
    body: attemptQuery,
    answers: ["attempt"],
  },
  "GET /store/paygate/methods": {
    summary: "Which of the shop's methods can pay a cart, and why the others cannot",
    query: cartQuery,
    alsoRefuses: [404],
    answers: ["methods"],
  },
} as const satisfies Readonly<Record<string, RouteRequest>>
