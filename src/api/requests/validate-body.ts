import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { toMedusaError } from "../../refusals/medusa-error"
import { readInput } from "../../use-cases/read-input"

/** Validates a body, with the same messages as for a query; the result is in `validatedBody`. */
export function validateBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    try {
      req.validatedBody = readInput(schema, req.body ?? {})
      next()
    } catch (error) {
      next(toMedusaError(error))
    }
  }
}
