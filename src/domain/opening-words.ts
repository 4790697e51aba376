import { type MethodId, methods } from "./methods"

/** Why a payment could not be opened, where a shopper or a cashier can do something about it. */
export type OpeningTrouble =
  /** The error's own words fit the caller: a shopper with another currency, a storefront that sends a malformed value. */
  | "in-words"
  | "no-code-scanned"
  | "no-payment-code"
  /** About the shop's configuration, the gateway or the connection: for the merchant only. */
  | "merchants-matter"

/** Refusals caused by the shopper's choice or the storefront's request. */
const inWords: ReadonlySet<string> = new Set([
  "currency-not-served",
  "amount-out-of-range",
  "too-many-open-attempts",
  "still-completing",
  "request-invalid",
  "unrepresentable",
])

/** @param parameters that break the request's table, by name */
export function openingTrouble(code: string, parameters: readonly string[]): OpeningTrouble {
  if (code === "no-scanned-code") {
    return "no-code-scanned"
  }
  if (parameters.some((name) => name.toLowerCase() === "buyeridcode")) {
    return "no-payment-code"
  }
  return inWords.has(code) ? "in-words" : "merchants-matter"
}

/** What the shopper reads instead of the diagnosis. */
export function openingWords(trouble: Exclude<OpeningTrouble, "in-words">, method: MethodId): string {
  switch (trouble) {
    case "no-code-scanned":
      return "Scan the code on the shopper's phone first."
    case "no-payment-code":
      return "This is not a payment code. Ask the shopper to open the code for paying, and scan again."
    case "merchants-matter":
      return `The payment could not be opened with ${methods[method].brand}. Nothing was charged. Please choose another method, or try again in a few minutes.`
  }
}
