/** Every gateway operation this client speaks; an account may give its own file name for each. */
export const operationIds = [
  "twint.form",
  "twint.capture",
  "twint.reverse",
  "twint.credit",
  "alipay.website",
  "alipay.credit",
  "inquire",
  "inquire24",
] as const

export type OperationId = (typeof operationIds)[number]
