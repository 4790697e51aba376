import type { Method } from "../methods"

/**
 * What a wallet does when a shop scans its code. `password`: the shopper must enter one, and does so when a person or
 * a test decides; `password-soon`: the shopper enters it after a while; `silent`: the gateway gets no answer, and the
 * result of the payment only becomes visible later.
 */
export const WALLET_BEHAVIORS = ["approve", "password", "password-soon", "decline", "silent"] as const
export type WalletBehavior = (typeof WALLET_BEHAVIORS)[number]

type Prefixes = Readonly<Record<string, WalletBehavior>>

/** The first two digits of a code decide, taken from the ranges the wallets really use, 25-30 and 10-15. */
export const ALIPAY_CODES: Prefixes = {
  "25": "approve",
  "26": "password",
  "27": "password-soon",
  "28": "approve",
  "29": "decline",
  "30": "silent",
}
export const WECHAT_CODES: Prefixes = {
  "10": "approve",
  "11": "password",
  "12": "password-soon",
  "13": "approve",
  "14": "decline",
  "15": "silent",
}

/** How the wallet behind a scanned code behaves; codes of other ranges are approved at once. */
export function walletBehavior(method: Method, buyerCode: string): WalletBehavior {
  const prefixes = method === "wechat-barcode" ? WECHAT_CODES : ALIPAY_CODES
  return prefixes[buyerCode.slice(0, 2)] ?? "approve"
}
