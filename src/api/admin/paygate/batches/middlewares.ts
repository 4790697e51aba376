import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { largeBody, oneOfFewUploads } from "../large-body"

import {
  candidatesQuery,
  largestSelection,
  listQuery,
  recordsQuery,
  selectionBody,
  withdrawBody,
} from "./validators"

/** Core's own query validator is made for entities of its own; ours only reads numbers and words. */
function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.query)
    if (parsed.success) {
      req.validatedQuery = parsed.data
      next()
    } else {
      next(new MedusaError(MedusaError.Types.INVALID_DATA, z.prettifyError(parsed.error)))
    }
  }
}

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
  { matcher: "/admin/paygate/batches", methods: ["GET"], middlewares: [validateQuery(listQuery)] },
  {
    matcher: "/admin/paygate/batches/candidates",
    methods: ["GET"],
    middlewares: [validateQuery(candidatesQuery)],
  },
  {
    matcher: "/admin/paygate/batches/:id/records",
    methods: ["GET"],
    middlewares: [validateQuery(recordsQuery)],
  },
]
