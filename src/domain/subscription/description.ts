import type { FieldProblemCode } from "./field-problem"

const longest = 768

/**
 * Why a text cannot be OrderDesc: ans..768 (subscription document), no `&` in this protocol, and a text that begins with
 * "Test:" makes the gateway simulate, whatever the account (protocol notes 12).
 */
export function descriptionProblem(
  text: string,
  { latin1Only }: { readonly latin1Only: boolean },
): FieldProblemCode | undefined {
  if (text.trim() === "") return "description-empty"
  if ([...text].length > longest) return "description-too-long"
  if (/[&\p{Cc}\p{Cs}]/u.test(text)) return "description-character"
  if (latin1Only && /[^\u0000-\u00ff]/u.test(text)) return "description-character"
  return /^\s*test:/i.test(text) ? "description-simulates" : undefined
}
