/** What a payment hands over to a wallet. Every form of it contains the PayID, so nothing else has to be stored. */

/** The last part of a QR code's address: short, because WeChat's QRCodeUrl holds 64 characters. */
export const walletToken = (payId: string): string => payId.slice(0, 16)

/** Alipay in-app, RequestString: what the app passes to Alipay's library. */
export const requestStringOf = (payId: string): string => `sandbox-order:${payId}`

/** WeChat channel APP, PrepayID: what the app passes to WeChat's library. */
export const prepayIdOf = (payId: string): string => `wx${payId}`

/** The PayID in a RequestString or PrepayID; undefined when it is neither. */
export function payIdInside(text: string): string | undefined {
  return /^(?:sandbox-order:|wx)([0-9a-f]{32})$/.exec(text.trim())?.[1]
}
