/** What the pages tell of one method; `src/domain/methods.ts` has it. */
export interface MethodFacts {
  readonly id: string
  readonly title: string
  readonly providerId: string
  readonly family: "twint" | "alipay" | "alipay-ppro" | "wechat"
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  readonly moneyMoves: "at-payment" | "at-capture"
  readonly partialCapture: boolean
  readonly reverse: boolean
  readonly credit: boolean
  readonly inquiry: "inquire" | "inquireExt"
  readonly notify: "signed" | "unsigned" | "none"
  readonly holdBackMinutes: number
  readonly currencies: string
  readonly document: string
}

type CurrencyLimit = { readonly only: readonly string[] } | { readonly not: readonly string[] }

/** Where a payment of a method is opened. */
export interface Opening {
  readonly id: string
  readonly file: string
  readonly request: { readonly shape: Readonly<Record<string, unknown>> }
}

/** What a browser may set by a key of the session's data. */
export interface BrowserSettingFacts {
  readonly key: string
  readonly parameter: string
  readonly methods: readonly string[]
  readonly why: string
}

/**
 * The facts that the pages are made of. They are handed in, so that the pages can be made by a script and compared by a
 * test.
 */
export interface Sources {
  readonly methods: readonly MethodFacts[]
  readonly openings: Readonly<Record<string, Opening>>
  readonly currencyRules: Readonly<
    Record<string, Readonly<Record<"domestic" | "crossBorder", CurrencyLimit>>>
  >
  /** Whether somebody may set a parameter of a method's request. */
  readonly isSettable: (method: string, parameter: string) => boolean
  readonly browserSettings: readonly BrowserSettingFacts[]
  /** The documents' notation of a parameter, `ans..64`. */
  readonly formatOf: (field: unknown) => string | undefined
  /** A Code in words, and what can be done about it. */
  readonly explain: (code: string) => { readonly text: string; readonly categoryText: string }
}
