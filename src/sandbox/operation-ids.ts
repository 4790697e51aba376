/** Names of the operations, after the table of their request; the option `paths` can assign more paths to each. */
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

/** What can be done to an existing payment. */
export type FollowUpAction = Extract<OperationId, "capture" | "credit" | "reverse">
