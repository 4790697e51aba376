import type { ColumnTitles } from "../table-file"

/** The columns of a file of payments; `problem` is written by us into files to be corrected, and ignored. */
export type ItemColumn = "order" | "payment" | "transId" | "amount" | "currency" | "problem"

/** How the columns may be called, in English and German. */
export const batchColumnTitles: ColumnTitles<ItemColumn> = {
  order: ["order", "order id", "order number", "Bestellung", "Bestellnummer", "Bestell-ID"],
  payment: ["payment", "payment id", "Zahlung", "Zahlungs-ID"],
  transId: ["TransID"],
  amount: ["amount", "Betrag"],
  currency: ["currency", "currency code", "Währung"],
  problem: ["problem", "Fehler"],
}
