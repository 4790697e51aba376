import { z } from "zod"

/** The part of a JSON schema that is needed to describe options; docs/configuration.md is generated from it too. */
export interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly items?: OptionSchema
  readonly properties?: Readonly<Record<string, OptionSchema>>
  readonly propertyNames?: OptionSchema
  readonly additionalProperties?: OptionSchema | boolean
  readonly required?: readonly string[]
}

/** The schema of the options as a shop writes them: before defaults are filled in and strings are parsed. */
export function writtenSchema(schema: z.ZodType): OptionSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as OptionSchema
}

/** The part of a schema at a path; undefined if the schema has none. */
export function schemaAt(schema: OptionSchema, path: readonly PropertyKey[]): OptionSchema | undefined {
  return path.reduce<OptionSchema | undefined>((found, part) => {
    if (typeof part === "number") return found?.items
    const rest = typeof found?.additionalProperties === "object" ? found.additionalProperties : undefined
    return found?.properties?.[String(part)] ?? rest
  }, schema)
}

/** The allowed names in an object of options. */
export function knownNames(schema: OptionSchema | undefined): readonly string[] {
  return schema?.propertyNames?.enum ?? Object.keys(schema?.properties ?? {})
}
