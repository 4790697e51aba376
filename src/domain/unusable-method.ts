import { type MethodId, methods } from "./methods"

/**
 * Why a cart cannot be paid by a method, as a word for programs.
 * - `region` the method is not switched on in the cart's region
 * - `currency` no account takes the cart's currency with it
 * - `amount` the total is below what the gateway takes
 */
export type UnusableReason = "region" | "currency" | "amount"

/** The same for a shopper, in English. What a merchant can do about it is in docs/storefront.md, by reason. */
export function unusableText(method: MethodId, reason: UnusableReason): string {
  const { brand } = methods[method]
  switch (reason) {
    case "region":
      return `${brand} is not available in this region.`
    case "currency":
      return `${brand} does not accept this currency.`
    case "amount":
      return `This amount is too small for ${brand}.`
  }
}
