/** What the page tells of one method; `src/domain/methods.ts` has it. */
export interface MethodFacts {
  readonly id: string
  readonly title: string
  readonly providerId: string
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  readonly moneyMoves: "at-payment" | "at-capture"
  readonly partialCapture: boolean
  readonly reverse: boolean
  readonly credit: boolean
  readonly inquiry: "inquire" | "inquireExt"
  readonly notify: "proven" | "unproven" | "none"
  readonly holdBackMinutes: number
  readonly currencies: string
  readonly document: string
}

type CurrencyLimit = { readonly only: readonly string[] } | { readonly not: readonly string[] }

/** Where a payment of a method is opened. */
interface Opening {
  readonly id: string
  readonly file: string
  readonly request: { readonly shape: Readonly<Record<string, unknown>> }
}

/**
 * The facts that the page is made of. They are handed in, so that the page can be made by a script and compared by a
 * test.
 */
export interface Sources {
  readonly methods: readonly MethodFacts[]
  readonly openings: Readonly<Record<string, Opening>>
  readonly currencyRules: Readonly<
    Record<string, Readonly<Record<"domestic" | "crossBorder", CurrencyLimit>>>
  >
  /** What is wrong with a shop's own value for a parameter, or undefined. */
  readonly parameterProblem: (method: string, name: string, value: undefined) => string | undefined
  /** The documents' notation of a parameter, `ans..64`. */
  readonly formatOf: (field: unknown) => string | undefined
}
