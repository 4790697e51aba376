import { type MethodId, methods } from "./methods"

/**
 * Whether a message without a MAC is worth an inquiry: for methods whose notices carry none, and for accounts that do
 * not insist on one. It never counts for more.
 */
export function takesHints(method: MethodId, { macRequired }: { readonly macRequired: boolean }): boolean {
  return !macRequired || methods[method].notify === "unsigned"
}
