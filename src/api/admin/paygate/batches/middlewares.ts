import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"

import { largeBody, oneOfFewUploads } from "../large-body"

import { largestSelection, selectionBody, withdrawBody } from "./validators"

/** What runs before the batch routes. */
export const batchMiddlewares: MiddlewareRoute[] = [
  {
    // The gateway's answer has any size: the route reads the stream itself.
    matcher: "/admin/paygate/batches/:id/answer",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [oneOfFewUploads],
  },
  {
    matcher: "/admin/paygate/batches",
    methods: ["POST"],
    ...largeBody(largestSelection, selectionBody),
  },
  {
    matcher: "/admin/paygate/batches/preview",
    methods: ["POST"],
    ...largeBody(largestSelection, selectionBody),
  },
  {
    matcher: "/admin/paygate/batches/:id/withdraw",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(withdrawBody)],
  },
]
