import { CreditCard } from "@medusajs/icons"
import { deviceOf, type PaymentSettings, settingsFor } from "paygate-storefront"

export const isPaygate = (providerId?: string) => providerId?.endsWith("_paygate") ?? false

/** For `paymentInfoMap`; put the wallets' logos here once you have them from their owners. */
export const paygateInfoMap = Object.fromEntries(
  Object.entries({
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-ppro": "Alipay",
    "alipay-qr": "Alipay",
    wechat: "WeChat Pay",
    "wechat-qr": "WeChat Pay",
  }).map(([method, title]) => [`pp_${method}_paygate`, { title, icon: <CreditCard /> }]),
)

/** The data of a payment session; only in the browser, which knows the country's prefix and the device. */
export function paygateSettings(providerId: string): PaymentSettings {
  const [, countryCode] = location.pathname.split("/")
  return {
    ...settingsFor(providerId, deviceOf(navigator.userAgent)),
    return_url: `${location.origin}/${countryCode}/checkout/return`,
  }
}
