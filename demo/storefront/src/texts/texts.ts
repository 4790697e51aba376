/** Everything that the demo store itself says; the kit brings the words about a payment. */
export interface Texts {
  readonly language: string
  readonly failed: string
  readonly tryAgain: string
  readonly footer: string
  readonly region: string
  readonly cart: string
  readonly hero: string
  readonly lead: string
  readonly kindOf: (product: string) => string
  readonly soldOut: string
  readonly addToCart: string
  readonly emptyCart: string
  readonly toShop: string
  readonly yourCart: string
  readonly toCheckout: string
  readonly started: string
  readonly checkPayment: string
  readonly oneLess: string
  readonly oneMore: string
  readonly checkout: string
  readonly pay: (money: string) => string
  readonly chooseMethod: string
  readonly whereTo: string
  readonly demoValues: string
  readonly country: string
  readonly fields: Readonly<
    Record<"email" | "first_name" | "last_name" | "address_1" | "postal_code" | "city", string>
  >
  readonly howToPay: string
  readonly noMethod: string
  readonly moreWays: string
  readonly groups: Readonly<Record<"online" | "app" | "pointOfSale", string>>
  readonly hints: Readonly<Record<string, string>>
  readonly goods: string
  readonly parcel: string
  readonly total: string
  readonly thanks: string
  readonly onItsWay: (email: string) => string
  readonly you: string
  readonly payment: string
  readonly paymentStates: Readonly<
    Record<
      | "authorized"
      | "captured"
      | "partially_captured"
      | "refunded"
      | "partially_refunded"
      | "canceled"
      | "other",
      string
    >
  >
  readonly goOnShopping: string
  readonly nothingHere: string
  readonly noPhone: string
  readonly demoPhone: string
  readonly ourApp: string
  readonly demoWallet: string
  readonly simulated: string
  /** Said to the cashier at the point of sale. */
  readonly pointOfSale: {
    readonly title: string
    readonly hold: string
    readonly take: string
    readonly scanned: string
    readonly changed: string
    readonly nothingScanned: string
    readonly noDigits: string
    readonly wrongLength: (digits: number) => string
    readonly shoppers: Readonly<Record<"pays" | "password" | "declines" | "silent", string>>
  }
}
