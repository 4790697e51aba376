/** The payment methods the sandbox plays, named as in the options of an account. */
export const METHODS = ["twint", "alipay"] as const
export type Method = (typeof METHODS)[number]

export interface MethodFacts {
  readonly label: string
  /** Digits 2-4 of a Code of this method. TWINT's is invented: no public list has it (protocol notes 9.3). */
  readonly module: string
  /** Whether money moves with the payment itself, whatever the account says. */
  readonly capturedAtOnce: boolean
  /** Where the browser goes with Status AUTHORIZE_REQUEST: the two documents differ (result tables, row Status). */
  readonly openResultGoesTo: "URLSuccess" | "URLFailure"
}

/** What differs from method to method, outside the request tables. */
export const METHOD_FACTS: Readonly<Record<Method, MethodFacts>> = {
  twint: { label: "TWINT", module: "2A1", capturedAtOnce: false, openResultGoesTo: "URLSuccess" },
  alipay: { label: "Alipay", module: "119", capturedAtOnce: true, openResultGoesTo: "URLFailure" },
}
