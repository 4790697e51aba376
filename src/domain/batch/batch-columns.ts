import { type ColumnTitles, commonTitles } from "../table-file"

/** The columns of a file of payments; `problem` is written by us into files to be corrected, and ignored. */
export type ItemColumn = "order" | "payment" | "transId" | "amount" | "currency" | "problem"

/** How the columns may be called, in every language of the admin. */
export const batchColumnTitles: ColumnTitles<ItemColumn> = {
  ...commonTitles,
  payment: ["payment", "payment id", "Zahlung", "Zahlungs-ID", "paiement", "pagamento", "支付"],
  transId: ["TransID"],
}
