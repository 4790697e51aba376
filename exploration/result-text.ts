import type { Exploration } from "./explorer"

/** Prints the result of an exploration. */
export function resultText(
  name: string,
  { states, transitions, depth, complete, longest, found }: Exploration,
): string {
  const size =
    `${states.toLocaleString("en")} states, ${transitions.toLocaleString("en")} changes, ` +
    `${complete ? "all of them" : "bounded"}, longest path ${depth}`
  const path = found ? found.path : longest
  const head = found ? `  VIOLATED: ${found.violation}` : "  the longest path:"
  return [`${name}: ${size}`, head, ...path.map((event, index) => `  ${index + 1}. ${event}`)].join("\n")
}
