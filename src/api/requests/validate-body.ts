import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { toMedusaError } from "../../use-cases/medusa-error"
import { readInput } from "../../use-cases/read-input"

/** Checks a body, in the same words as a query; what was read is in `validatedBody`. */
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
