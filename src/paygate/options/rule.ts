import { z } from "zod"

/** Reports a problem with an option, by its path below the object that the rule applies to. */
export type Tell = (path: readonly PropertyKey[], problem: string) => void

/**
 * A rule about several options of one object. It runs even when one of them is invalid by itself, so that all problems are
 * reported at once; it therefore has to treat its input as unknown.
 */
export function rule(check: (options: unknown, tell: Tell) => void) {
  const applied = z.check<unknown>(({ value, issues }) =>
    check(value, (path, message) => {
      issues.push({ code: "custom", path: [...path], message, input: undefined, continue: true })
    }),
  )
  applied._zod.def.when = () => true
  return applied
}

/**
 * A string that may come from an environment variable. TypeScript cannot know that the variable is set; the value is required
 * anyway.
 */
export function fromEnvironment<Output>(schema: z.ZodType<Output, string>) {
  return schema as z.ZodType<Output> as z.ZodType<Output, string | undefined>
}
