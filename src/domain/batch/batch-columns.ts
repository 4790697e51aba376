import type { ColumnTitles } from "../table-file"

/** The columns of a file of payments; `problem` is written by us into files to be corrected, and ignored. */
export type ItemColumn = "order" | "payment" | "transId" | "amount" | "currency" | "problem"

/** How the columns may be called, in every language of the admin. */
export const batchColumnTitles: ColumnTitles<ItemColumn> = {
  order: [
    "order",
    "order id",
    "order number",
    "Bestellung",
    "Bestellnummer",
    "Bestell-ID",
    "commande",
    "numéro de commande",
    "ordine",
    "numero ordine",
    "订单",
    "订单号",
  ],
  payment: ["payment", "payment id", "Zahlung", "Zahlungs-ID", "paiement", "pagamento", "支付"],
  transId: ["TransID"],
  amount: ["amount", "Betrag", "montant", "importo", "金额"],
  currency: ["currency", "currency code", "Währung", "devise", "monnaie", "valuta", "货币"],
  problem: ["problem", "Fehler", "erreur", "errore", "错误"],
}
