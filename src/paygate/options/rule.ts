import { z } from "zod"

/** Tells a problem of an option, by its path below the object that the rule is about. */
export type Tell = (path: readonly PropertyKey[], problem: string) => void

/**
 * A rule about several options of one object. It is applied even when one of them is wrong by itself, so that all problems
 * are told at once: it has to take what it gets as unknown.
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

/** A text that may come out of an environment variable, which TypeScript cannot know to be set; it still has to be. */
export function fromEnvironment<Output>(schema: z.ZodType<Output, string>) {
  return schema as z.ZodType<Output> as z.ZodType<Output, string | undefined>
}
