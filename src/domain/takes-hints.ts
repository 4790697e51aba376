import { type MethodId, methods } from "./methods"

/**
 * Whether a message that no MAC covers is worth an inquiry: for the methods whose notices carry none, and for accounts that
 * do not insist on one. It is never worth more, whatever the account says.
 */
export function takesHints(method: MethodId, { macRequired }: { readonly macRequired: boolean }): boolean {
  return !macRequired || methods[method].notify === "unsigned"
}
