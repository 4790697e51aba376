/** A payment method as a shopper chooses it; one Medusa provider each. */
export const methodIds = ["twint", "alipay"] as const
export type MethodId = (typeof methodIds)[number]

/** Facts of one method. Design section 5; the capability tables of the source documents. */
export interface Method {
  readonly id: MethodId
  /** What people call it. */
  readonly title: string
  /** Medusa's provider id: `pp_<identifier>_paygate`. */
  readonly providerId: string
  readonly opensBy: "redirect"
  /** `capture`: the payment only reserves money, unless the account is set up for Sale. */
  readonly moneyMoves: "at-payment" | "at-capture"
  readonly partialCapture: boolean
  /** Reversal of a payment through reverse.aspx. */
  readonly reverse: boolean
  readonly credit: boolean
  readonly currencies: { readonly only: readonly string[] } | { readonly not: readonly string[] }
  readonly document: string
}

export const methods: Readonly<Record<MethodId, Method>> = {
  twint: {
    id: "twint",
    title: "TWINT",
    providerId: "pp_twint_paygate",
    opensBy: "redirect",
    moneyMoves: "at-capture",
    partialCapture: true,
    reverse: true,
    credit: true,
    currencies: { only: ["CHF"] },
    document: "TWINT (Cockpit)",
  },
  alipay: {
    id: "alipay",
    title: "Alipay",
    providerId: "pp_alipay_paygate",
    opensBy: "redirect",
    moneyMoves: "at-payment",
    partialCapture: false,
    reverse: false,
    credit: true,
    // Cross-border merchants may not charge CNY. An inland contract is a setting of the account, see `currencyRefusal`.
    currencies: { not: ["CNY"] },
    document: "Alipay website payment (Cockpit)",
  },
}

/** The method behind a Medusa provider id, if it is one of ours. */
export function methodOfProvider(providerId: string): Method | undefined {
  return Object.values(methods).find((method) => method.providerId === providerId)
}

/**
 * Why a method cannot take a currency, in words that name the way out; undefined when it can.
 * @param currency ISO 4217, any case
 */
export function currencyRefusal(method: Method, currency: string): string | undefined {
  const code = currency.toUpperCase()
  if ("only" in method.currencies) {
    const allowed = method.currencies.only
    return allowed.includes(code)
      ? undefined
      : `${method.title} takes ${allowed.join(", ")} only, not ${code}. ` +
          `Enable ${method.title} in regions that use ${allowed.join(" or ")}, and offer another method for ${code}.`
  }
  return method.currencies.not.includes(code)
    ? `${method.title} does not take ${code} from cross-border merchants. Offer another method for ${code}.`
    : undefined
}
