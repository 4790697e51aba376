import type { z } from "zod"

import type { ConfigurationProblem } from "../errors"

import { issueProblems, missingOption } from "./issue-problems"
import { writtenSchema } from "./option-schema"

export type OptionsCheck<Value> =
  | { readonly kind: "valid"; readonly value: Value }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigurationProblem[] }

/**
 * Validates options against their schema. Reports every problem with its path and how to fix it, never a value.
 * @param missing what to say when a required option is not set
 */
export function checkOptions<Schema extends z.ZodType>(
  schema: Schema,
  options: unknown,
  missing = missingOption,
): OptionsCheck<z.output<Schema>> {
  const parsed = schema.safeParse(options, { reportInput: true })
  if (parsed.success) return { kind: "valid", value: parsed.data }
  const written = writtenSchema(schema)
  return {
    kind: "invalid",
    problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, written, missing)),
  }
}
