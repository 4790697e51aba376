import type { Payment } from "../payment"
import { walletName } from "../texts/wallet-name"

/** Wallet and amount of a payment, as far as the shop says them: "WeChat Pay · €33.40"; empty without either. */
export function whatIsPaid({ providerId, amount, currency }: Payment, language: string): string {
  const wallet = walletName(providerId?.replace(/^pp_/, "") ?? "", language)
  const isMoney = typeof amount === "number" && typeof currency === "string" && /^[a-z]{3}$/i.test(currency)
  return [wallet, isMoney && new Intl.NumberFormat(language, { style: "currency", currency }).format(amount)]
    .filter(Boolean)
    .join(" · ")
}
