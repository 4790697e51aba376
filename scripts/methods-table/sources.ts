/** What the pages say about one method; taken from `src/domain/methods.ts`. */
export interface MethodFacts {
  readonly id: string
  readonly title: string
  readonly providerId: string
  readonly family: "twint" | "alipay" | "alipay-ppro" | "wechat"
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  readonly moneyMoves: "at-payment" | "at-capture"
  readonly partialCapture: boolean
  readonly release: boolean
  readonly refund: boolean
  readonly inquiry: "inquire" | "inquireExt"
  readonly notify: "signed" | "unsigned" | "none"
  readonly holdBackMinutes: number
  readonly currencies: string
  readonly document: string
}

type CurrencyLimit = { readonly only: readonly string[] } | { readonly not: readonly string[] }

/** The call that opens a payment of a method. */
export interface Opening {
  readonly id: string
  readonly file: string
  readonly request: { readonly shape: Readonly<Record<string, unknown>> }
}

/** What a browser may set with a key of the session's data. */
export interface BrowserSettingFacts {
  readonly key: string
  readonly parameter: string
  readonly methods: readonly string[]
  readonly why: string
}

/**
 * The facts the pages are generated from. They are passed in, so that a script can generate the pages and a test can
 * compare them.
 */
export interface Sources {
  readonly methods: readonly MethodFacts[]
  readonly openings: Readonly<Record<string, Opening>>
  readonly currencyRules: Readonly<
    Record<string, Readonly<Record<"domestic" | "crossBorder", CurrencyLimit>>>
  >
  /** Whether a parameter of a method's request can be set at all. */
  readonly isSettable: (method: string, parameter: string) => boolean
  readonly browserSettings: readonly BrowserSettingFacts[]
  /** The documents' notation of a parameter, `ans..64`. */
  readonly formatOf: (field: unknown) => string | undefined
  /** Explains a Code and what can be done about it. */
  readonly explain: (code: string) => { readonly text: string; readonly categoryText: string }
}
