import { isCurrency } from "../paygate/currencies"

/** Whether somebody typed the code of a currency, in any case. Runs in a browser, too. */
export function isCurrencyCode(typed: string): boolean {
  return isCurrency(typed.trim())
}
