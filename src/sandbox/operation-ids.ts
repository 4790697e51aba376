/** Names of the operations, as in the table of the request they take; a path can be given to each by option. */
export const OPERATION_IDS = [
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
export type OperationId = (typeof OPERATION_IDS)[number]

/** What is done to a payment that exists already. */
export type FollowUpAction = Extract<OperationId, "capture" | "credit" | "reverse">
