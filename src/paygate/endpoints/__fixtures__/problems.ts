import type { z } from "zod"

/** The schema's objections to a request, each prefixed with the parameter. */
export function problems(schema: z.ZodType, request: unknown): string[] {
  const issues = schema.safeParse(request).error?.issues ?? []
  return issues.map(({ path, message }) => `${path.join(".")} ${message}`)
}
