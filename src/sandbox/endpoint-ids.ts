/** Names of the endpoints, after the table of their request; the option `paths` can assign more paths to each. */
export const ENDPOINT_IDS = [
  "twint.form",
  "alipay.website",
  "alipay.qr",
  "alipay.app",
  "alipay.spot",
  "alipay_ppro.website",
  "wechat.form",
  "wechat.app",
  "wechat.barcode",
  "wechat.qr",
  "capture",
  "reverse",
  "credit",
  "inquire",
  "inquire24",
  "alipay.inquire",
  "subscription.change",
] as const
export type EndpointId = (typeof ENDPOINT_IDS)[number]

/** What can be done to an existing payment. */
export type FollowUpAction = Extract<EndpointId, "capture" | "credit" | "reverse">
