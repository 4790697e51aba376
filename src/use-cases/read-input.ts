import type { z } from "@medusajs/framework/zod"

import { checkOptions } from "../paygate/options"
import { RefusalError } from "../refusals/refusal"

/**
 * What somebody sent, checked: a query, a body, the input of a workflow. One sentence names everything that is wrong with it.
 * @throws RefusalError (400)
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, written: unknown): z.output<Schema> {
  const checked = checkOptions(schema, written, () => "is missing")
  if (checked.kind === "valid") {
    return checked.value
  }
  const problems = checked.problems.map(({ path, problem }) => (path === "" ? problem : `${path} ${problem}`))
  throw new RefusalError("request-invalid", `The request cannot be taken: ${problems.join("; ")}.`)
}
