/** A condition of a row that class and length cannot express. `rules.ts` has the logic. */
export type Rule =
  | "merchant"
  | "amount"
  | "currency-twint"
  | "currency-alipay"
  | "currency-alipay-app"
  | "currency-ppro"
  | "currency-wechat"
  | "currency-iso"
  | "currency-settlement"
  | "address"
  | "no-#&%+"
  | "goods-list"
  | "goods-base64"
  | "item-list"
  | "reference-characters"
  | "time-span"
  | "day"
  | "day-list"
  | "ipv4"

/** What a conditional row depends on. `circumstances.ts` has the logic. */
export type Circumstance = "channel-w2a" | "hotel" | "alipay-domestic" | "alipay-abroad" | "alipay-abroad-cny"

/** One row of a request table, as this simulator reads the documents. */
export interface Row {
  readonly name: string
  /** The documents' notation, see `format.ts`. */
  readonly format: string
  readonly condition: "M" | "O" | "C" | "OC"
  /** Makes a C or OC row mandatory. */
  readonly mandatoryWhen?: Circumstance
  /** Other merchants must not send it. */
  readonly onlyWhen?: Circumstance
  /** False where the documents' own examples break the class; the length is still checked. */
  readonly checkClass?: false
  /** A closed list of values. */
  readonly values?: readonly string[]
  /** The smallest number allowed. */
  readonly minValue?: number
  readonly rule?: Rule
}

export type Table = readonly Row[]
