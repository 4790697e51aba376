import { currentLanguage } from "./language"

/** An amount in major units, as the Store API returns it, formatted for the shopper. */
export function formatMoney(amount: number | null | undefined, currencyCode: string): string {
  return new Intl.NumberFormat(`${currentLanguage()}-CH`, {
    style: "currency",
    currency: currencyCode.toUpperCase(),
  }).format(amount ?? 0)
}
