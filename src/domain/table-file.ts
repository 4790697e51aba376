/** The titles a column may have, by the field it fills; compared as `plainTitle` makes them. */
export type ColumnTitles<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** Titles of columns that files of payments and of subscriptions both have, in every language of the admin. */
export const commonTitles = {
  order: [
    ...["order", "order id", "order number", "Bestellung", "Bestellnummer", "Bestell-ID"],
    ...["commande", "numéro de commande", "ordine", "numero ordine", "订单", "订单号"],
  ],
  amount: ["amount", "Betrag", "montant", "importo", "金额"],
  currency: ["currency", "currency code", "Währung", "devise", "monnaie", "valuta", "货币"],
  problem: ["problem", "Fehler", "erreur", "errore", "错误"],
} as const

/** What is wrong with a file as a whole, so that none of its rows can be read. */
export type TableFault =
  | { readonly reason: "no-rows" }
  | { readonly reason: "too-many-rows"; readonly rows: number; readonly most: number }
  | {
      readonly reason: "columns-missing"
      readonly missing: readonly string[]
      readonly found: readonly string[]
    }
  | { readonly reason: "column-twice"; readonly titles: readonly string[] }
  /** After an unclosed quotation mark nobody knows where the next row begins. */
  | { readonly reason: "quotation-open" | "quotation-astray"; readonly line: number }

/**
 * Normalizes a title for comparison: no invisible characters, lower case, "Trans ID", "trans_id" and "TransID" alike.
 * Anything else, such as a currency in brackets, makes it another title.
 */
export function plainTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s_-]+/g, "")
    .toLowerCase()
}

/** The field that a title names. */
export function fieldOfTitle<Field extends string>(
  titles: ColumnTitles<Field>,
  title: string,
): Field | undefined {
  const plain = plainTitle(title)
  return (Object.keys(titles) as Field[]).find((field) =>
    titles[field].some((each) => plainTitle(each) === plain),
  )
}

/** A fault as a sentence for API clients. */
export function tableFaultText(fault: TableFault): string {
  switch (fault.reason) {
    case "no-rows":
      return "It has no row below the names of the columns."
    case "too-many-rows":
      return `It has ${fault.rows} rows; at most ${fault.most} go at once.`
    case "columns-missing":
      return (
        `Its first line must name the columns; missing: ${fault.missing.join(", ")}. ` +
        `It names: ${fault.found.join(", ")}.`
      )
    case "column-twice":
      return `Several columns mean the same: ${fault.titles.join(", ")}. Leave one of them.`
    case "quotation-open":
      return `A quotation mark opens in line ${fault.line} and never closes.`
    case "quotation-astray":
      return `A quotation mark in line ${fault.line} is out of place: put the whole cell in quotation marks, and write those inside it twice.`
  }
}
