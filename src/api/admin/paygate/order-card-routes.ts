import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"

import { captureBody, decideBody, emptyBody, refundBody, requestBody } from "./validators"

/** What the routes of the order's card accept. */
export const orderCardRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/paygate/payments/:id/capture",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(captureBody)],
  },
  {
    matcher: "/admin/paygate/payments/:id/refund",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(refundBody)],
  },
  {
    matcher: "/admin/paygate/attempts/:id/inquire",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(emptyBody)],
  },
  {
    matcher: "/admin/paygate/attempts/:id/return-money",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(requestBody)],
  },
  {
    matcher: "/admin/paygate/attempts/:id/try-order",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(requestBody)],
  },
  {
    matcher: "/admin/paygate/attempts/:id/reverse",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(requestBody)],
  },
  {
    matcher: "/admin/paygate/operations/:id/decide",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(decideBody)],
  },
]
