import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** The checked query of a route. @throws MedusaError invalid_data naming what is wrong */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Invalid request: ${problems.join("; ")}`)
}
