/** The payment methods the sandbox simulates, named as in the options of an account. */
export const METHODS = [
  "twint",
  "alipay",
  "alipay-qr",
  "alipay-app",
  "alipay-spot",
  "alipay-ppro",
  "wechat",
  "wechat-app",
  "wechat-barcode",
  "wechat-qr",
] as const
export type Method = (typeof METHODS)[number]

/** The brand whose colors the pages use. */
export type Brand = "twint" | "alipay" | "wechat"

export interface MethodFacts {
  readonly label: string
  readonly brand: Brand
  /**
   * How a payment begins: on a page, with a code that the shopper scans, in the shopper's app, or with a code that the
   * shop scans.
   */
  readonly begins: "page" | "code" | "app" | "barcode"
  /** The file that begins it; faults can use its name. */
  readonly file: string
  /** Digits 2-4 of this method's Codes. TWINT's and WeChat's are invented: no public list has them (protocol notes 9.3). */
  readonly module: string
  /** Whether the payment itself moves the money, regardless of the account. */
  readonly capturedAtOnce: boolean
  /**
   * What reverse.aspx does: undoes the last step (protocol notes 2.3), or the whole payment before the daily
   * reconciliation (Alipay document, reversal), or nothing.
   */
  readonly reversal: "last-step" | "whole-payment" | "none"
  /** Where the browser goes with Status AUTHORIZE_REQUEST: the documents differ, and some do not mention it (result tables, row Status). */
  readonly openResultGoesTo: "URLSuccess" | "URLFailure"
}

const ALIPAY = {
  brand: "alipay",
  module: "119",
  capturedAtOnce: true,
  reversal: "none",
  openResultGoesTo: "URLFailure",
} as const

const WECHAT = {
  brand: "wechat",
  module: "2A0",
  capturedAtOnce: true,
  reversal: "last-step",
  openResultGoesTo: "URLSuccess",
} as const

/** What differs from method to method, outside the request tables. */
export const METHOD_FACTS: Readonly<Record<Method, MethodFacts>> = {
  twint: {
    label: "TWINT",
    brand: "twint",
    begins: "page",
    file: "twint.aspx",
    module: "2A1",
    capturedAtOnce: false,
    reversal: "last-step",
    openResultGoesTo: "URLSuccess",
  },
  alipay: { ...ALIPAY, label: "Alipay", begins: "page", file: "alipay.aspx" },
  "alipay-qr": {
    ...ALIPAY,
    label: "Alipay QR code",
    begins: "code",
    file: "alipayqrcode.aspx",
    reversal: "whole-payment",
  },
  "alipay-app": { ...ALIPAY, label: "Alipay in-app", begins: "app", file: "alipayapp.aspx" },
  "alipay-spot": {
    ...ALIPAY,
    label: "Alipay Spot",
    begins: "barcode",
    file: "alipayspot.aspx",
    reversal: "whole-payment",
  },
  "alipay-ppro": { ...ALIPAY, label: "Alipay via PPRO", begins: "page", file: "alipay.aspx", module: "249" },
  wechat: { ...WECHAT, label: "WeChat Pay", begins: "page", file: "wechat.aspx" },
  "wechat-app": { ...WECHAT, label: "WeChat Pay in-app", begins: "app", file: "wechat.aspx" },
  "wechat-barcode": {
    ...WECHAT,
    label: "WeChat Pay barcode",
    begins: "barcode",
    file: "wechatbarcode.aspx",
  },
  "wechat-qr": { ...WECHAT, label: "WeChat Pay QR code", begins: "code", file: "wechatqrcode.aspx" },
}
