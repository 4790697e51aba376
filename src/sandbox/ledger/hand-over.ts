/** What a payment hands to a wallet. Every form of it holds the PayID, so that nothing more has to be remembered. */

/** The end of a QR code's address: short, as WeChat's QRCodeUrl holds 64 characters. */
export const walletToken = (payId: string): string => payId.slice(0, 16)

/** Alipay in-app, RequestString: what the app gives to Alipay's own library. */
export const requestStringOf = (payId: string): string => `sandbox-order:${payId}`

/** WeChat channel APP, PrepayID: what the app gives to WeChat's own library. */
export const prepayIdOf = (payId: string): string => `wx${payId}`

/** The PayID in a RequestString or PrepayID; undefined when it is neither. */
export function payIdInside(text: string): string | undefined {
  return /^(?:sandbox-order:|wx)([0-9a-f]{32})$/.exec(text.trim())?.[1]
}
