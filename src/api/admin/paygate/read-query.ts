import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * The query of a list route, checked. Medusa's own validator is for routes over `query.graph`, with fields and offsets.
 * @throws MedusaError (400) naming each wrong parameter
 */
export function readQuery<Schema extends z.ZodType>(schema: Schema, req: MedusaRequest): z.output<Schema> {
  const parsed = schema.safeParse(req.query)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "query"}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join("; "))
}
