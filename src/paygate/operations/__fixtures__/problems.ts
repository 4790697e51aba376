import type { z } from "zod"

/** What a schema has against a request, each with the parameter in front. */
export function problems(schema: z.ZodType, request: unknown): string[] {
  const issues = schema.safeParse(request).error?.issues ?? []
  return issues.map(({ path, message }) => `${path.join(".")} ${message}`)
}
