import {
  type CurrencyFamily,
  type CurrencyLimit,
  currencyRules,
  type MerchantKind,
  takesCurrency,
} from "../paygate/endpoints"

/** A payment method as a shopper chooses it; each is one Medusa provider. */
export const methodIds = [
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
export type MethodId = (typeof methodIds)[number]

/** Methods that share the follow-up operations of one document. */
export type MethodFamily = "twint" | "alipay" | "alipay-ppro" | "wechat"

export type Brand = "TWINT" | "Alipay" | "WeChat Pay"

/** Facts of one method, from the gateway's documents; the specs compare each with their tables. */
export interface Method {
  readonly id: MethodId
  /** What a merchant calls it, to tell it from the others; reads well before "payment". */
  readonly title: string
  /** What a shopper calls the wallet; for sentences that a shopper reads. */
  readonly brand: Brand
  /** Medusa's provider id: `pp_<identifier>_paygate`. */
  readonly providerId: string
  readonly family: MethodFamily
  /**
   * - `redirect` the browser goes to a page of the gateway
   * - `qr` a server call, the storefront shows a code
   * - `app` a server call, the shopper's app gets a string
   * - `scanned-code` a server call with the code that a point of sale scanned from the shopper's phone
   */
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  /** `at-capture`: the payment only reserves money, unless the account is set up for Sale. */
  readonly moneyMoves: "at-payment" | "at-capture"
  readonly partialCapture: boolean
  /** Reversal of a payment through reverse.aspx. */
  readonly release: boolean
  readonly refund: boolean
  /** The inquiry that knows the payment's state once the PayID is known; `inquire24` serves all before that. */
  readonly inquiry: "inquire" | "inquireExt"
  /** `unsigned`: the notice of this method carries no MAC, so an inquiry has to confirm it. */
  readonly notify: "signed" | "unsigned" | "none"
  /**
   * Only the Alipay via PPRO document makes follow-ups wait for the first notice; in minutes, after which one is tried
   * anyway.
   */
  readonly holdBackMinutes: number
  /** Whose currency rules of the documents apply. */
  readonly currencies: CurrencyFamily
  readonly document: string
}

const paidAtOnce = {
  moneyMoves: "at-payment",
  partialCapture: false,
  refund: true,
  holdBackMinutes: 0,
} as const
const alipay = { ...paidAtOnce, brand: "Alipay", family: "alipay", currencies: "alipay" } as const
const wechat = {
  ...paidAtOnce,
  brand: "WeChat Pay",
  family: "wechat",
  release: true,
  inquiry: "inquire",
  currencies: "wechat",
} as const

export const methods: Readonly<Record<MethodId, Method>> = {
  twint: {
    id: "twint",
    title: "TWINT",
    brand: "TWINT",
    providerId: "pp_twint_paygate",
    family: "twint",
    opensBy: "redirect",
    moneyMoves: "at-capture",
    partialCapture: true,
    release: true,
    refund: true,
    inquiry: "inquire",
    notify: "signed",
    holdBackMinutes: 0,
    currencies: "twint",
    document: "TWINT (Cockpit)",
  },
  alipay: {
    ...alipay,
    id: "alipay",
    title: "Alipay",
    providerId: "pp_alipay_paygate",
    opensBy: "redirect",
    release: false,
    inquiry: "inquire",
    notify: "signed",
    document: "Alipay (Cockpit), website payment",
  },
  "alipay-qr": {
    ...alipay,
    id: "alipay-qr",
    title: "Alipay QR code",
    providerId: "pp_alipay-qr_paygate",
    opensBy: "qr",
    release: true,
    inquiry: "inquire",
    notify: "signed",
    document: "Alipay (Cockpit), QR code payment",
  },
  "alipay-app": {
    ...alipay,
    id: "alipay-app",
    title: "Alipay in-app",
    providerId: "pp_alipay-app_paygate",
    opensBy: "app",
    release: false,
    inquiry: "inquire",
    notify: "unsigned",
    document: "Alipay (Cockpit), in-app payment",
  },
  "alipay-spot": {
    ...alipay,
    id: "alipay-spot",
    title: "Alipay point of sale",
    providerId: "pp_alipay-spot_paygate",
    opensBy: "scanned-code",
    release: true,
    inquiry: "inquireExt",
    notify: "none",
    document: "Alipay (Cockpit), Spot payment",
  },
  "alipay-ppro": {
    ...paidAtOnce,
    id: "alipay-ppro",
    title: "Alipay",
    brand: "Alipay",
    providerId: "pp_alipay-ppro_paygate",
    family: "alipay-ppro",
    opensBy: "redirect",
    release: false,
    inquiry: "inquire",
    notify: "signed",
    holdBackMinutes: 10,
    currencies: "alipay_ppro",
    document: "Alipay via PPRO (Paygate)",
  },
  wechat: {
    ...wechat,
    id: "wechat",
    title: "WeChat Pay",
    providerId: "pp_wechat_paygate",
    opensBy: "redirect",
    notify: "signed",
    document: "WeChat Pay (Paygate), form",
  },
  "wechat-app": {
    ...wechat,
    id: "wechat-app",
    title: "WeChat Pay in-app",
    providerId: "pp_wechat-app_paygate",
    opensBy: "app",
    notify: "signed",
    document: "WeChat Pay (Paygate), channel APP",
  },
  "wechat-barcode": {
    ...wechat,
    id: "wechat-barcode",
    title: "WeChat Pay point of sale",
    providerId: "pp_wechat-barcode_paygate",
    opensBy: "scanned-code",
    notify: "none",
    document: "WeChat Pay (Paygate), barcode",
  },
  "wechat-qr": {
    ...wechat,
    id: "wechat-qr",
    title: "WeChat Pay QR code",
    providerId: "pp_wechat-qr_paygate",
    opensBy: "qr",
    notify: "signed",
    document: "WeChat Pay (Paygate), QR code in server mode",
  },
}

/** The method behind a Medusa provider id, if it is one of ours. */
export function methodOfProvider(providerId: string): Method | undefined {
  return Object.values(methods).find((method) => method.providerId === providerId)
}

/**
 * Why a method cannot take a currency, and what to do instead; undefined when it can.
 * @param currency ISO 4217, any case
 * @param merchant where the account's contract says the merchant sells from
 */
export function currencyRefusal(
  method: Method,
  currency: string,
  merchant: MerchantKind = "crossBorder",
): string | undefined {
  const code = currency.toUpperCase()
  if (takesCurrency(method.currencies, merchant, code)) {
    return undefined
  }
  const limit: CurrencyLimit = currencyRules[method.currencies][merchant]
  return "only" in limit
    ? `${method.brand} takes ${limit.only.join(", ")} only, not ${code}. ` +
        `Enable ${method.brand} in regions that use ${limit.only.join(" or ")}, and offer another method for ${code}.`
    : `${method.brand} does not take ${code} from cross-border merchants. Offer another method for ${code}.`
}
