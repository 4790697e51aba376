/** A condition of a row that a class and a length cannot say. `rules.ts` has the logic. */
export type Rule =
  | "merchant"
  | "amount"
  | "currency-twint"
  | "currency-alipay"
  | "address"
  | "no-#&%+"
  | "goods-list"
  | "reference-characters"
  | "time-span"

/** One row of a request table, as this simulator reads the documents. */
export interface Row {
  readonly name: string
  /** The documents' notation, see `format.ts`. */
  readonly format: string
  readonly condition: "M" | "O"
  /** False where the documents' own examples break the class; the length still holds. */
  readonly checkClass?: false
  /** A closed list of values. */
  readonly values?: readonly string[]
  readonly rule?: Rule
}

export type Table = readonly Row[]
