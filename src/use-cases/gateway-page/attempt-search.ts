import { readOrderNumber } from "../../domain/order-number"

/** What an admin typed into the search field of the attempts. */
export type AttemptSearch =
  | { readonly by: "nothing" }
  | { readonly by: "email"; readonly email: string }
  | { readonly by: "order"; readonly id: string }
  | { readonly by: "order-number"; readonly number: number }
  | { readonly by: "attempt"; readonly id: string }
  /** TransID or PayID, whole. */
  | { readonly by: "number"; readonly number: string }

/** Recognizes what was typed by its form: an e-mail address, an order, one of our ids, or else a TransID or PayID. */
export function readAttemptSearch(typed: string | undefined): AttemptSearch {
  const text = typed?.trim() ?? ""
  if (text === "") return { by: "nothing" }
  if (text.includes("@")) return { by: "email", email: text }
  if (text.startsWith("order_")) return { by: "order", id: text }
  if (text.startsWith("pgatt_")) return { by: "attempt", id: text }
  const number = readOrderNumber(text)
  return number === undefined ? { by: "number", number: text } : { by: "order-number", number }
}
