/** Every gateway endpoint that this client supports; an account may configure its own file name for each. */
export const endpointIds = [
  "twint.form",
  "twint.capture",
  "twint.reverse",
  "twint.credit",
  "alipay.website",
  "alipay.spot",
  "alipay.qr",
  "alipay.app",
  "alipay.reverse",
  "alipay.credit",
  "alipay.inquire",
  "alipay_ppro.website",
  "alipay_ppro.credit",
  "wechat.form",
  "wechat.app",
  "wechat.barcode",
  "wechat.qr",
  "wechat.reverse",
  "wechat.credit",
  "subscription.change",
  "inquire",
  "inquire24",
] as const

export type EndpointId = (typeof endpointIds)[number]
