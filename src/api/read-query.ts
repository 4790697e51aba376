import type { z } from "@medusajs/framework/zod"

import { toMedusaError } from "../refusals/medusa-error"
import { readInput } from "../use-cases/read-input"

/** The validated query of a route. @throws MedusaError invalid_data naming everything that is wrong */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  try {
    return readInput(schema, query)
  } catch (error) {
    throw toMedusaError(error)
  }
}
