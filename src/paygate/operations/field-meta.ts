import { z } from "zod"

/** The format of the document's table for a field, also when the field is optional. */
export function fieldFormat(field: z.core.$ZodType): string | undefined {
  const format = z.globalRegistry.get(field)?.format
  if (format !== undefined) return typeof format === "string" ? format : undefined
  return field instanceof z.ZodOptional ? fieldFormat(field.unwrap()) : undefined
}
