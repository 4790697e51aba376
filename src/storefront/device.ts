/** Where the shopper's browser runs; `wechat` is the browser inside the WeChat app. */
export type Device = "desktop" | "mobile" | "wechat"

/** What may be sent as `data` when a payment session is created; the server ignores everything else. */
export interface PaymentSettings {
  /** Where the gateway's page leads back to; its origin must be one of the plugin's `storefrontUrls`. */
  readonly return_url?: string
  /** Two letters, for the gateway's page. */
  readonly language?: string
  readonly device?: "Mobile"
  readonly channel?: "QRCode" | "W2A" | "JSAPI"
  /** Alipay: takes a shopper in China straight to this bank. */
  readonly bank?: string
  /** Labels for the gateway's reports. */
  readonly selling_point?: string
  readonly service?: string
  /** Hotels on a PPRO contract. */
  readonly check_in?: string
  readonly check_out?: string
  /** The code scanned from the shopper's phone at the point of sale. */
  readonly scanned_code?: string
}

/** Guesses the device from the user agent; tablets count as mobile. */
export function deviceOf(userAgent: string): Device {
  if (/MicroMessenger/i.test(userAgent)) {
    return "wechat"
  }
  return /Android|iP(ad|hone)|Mobile/i.test(userAgent) ? "mobile" : "desktop"
}

/**
 * Chooses the page that fits the device: Alipay's for phones; WeChat's code on a desktop, its app on a phone (W2A), its own
 * payment inside WeChat (JSAPI).
 */
export function settingsFor(providerId: string, device: Device): PaymentSettings {
  const phone = device === "desktop" ? {} : { device: "Mobile" as const }
  switch (providerId) {
    case "pp_alipay_paygate":
    case "pp_alipay-ppro_paygate":
      return phone
    case "pp_wechat_paygate":
      return { channel: ({ desktop: "QRCode", mobile: "W2A", wechat: "JSAPI" } as const)[device] }
    default:
      return {}
  }
}
