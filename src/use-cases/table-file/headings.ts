import { inEveryLanguage, type Text } from "../../domain/languages"

/** Headings that the files for spreadsheets share. */
export const headings = {
  trans_id: inEveryLanguage(() => "TransID"),
  pay_id: inEveryLanguage(() => "PayID"),
  amount: { en: "Amount", de: "Betrag", fr: "Montant", it: "Importo", zh: "金额" },
  currency: { en: "Currency", de: "Währung", fr: "Devise", it: "Valuta", zh: "货币" },
  state: { en: "State", de: "Status", fr: "Statut", it: "Stato", zh: "状态" },
  code: { en: "Code", de: "Code", fr: "Code", it: "Codice", zh: "代码" },
  order_id: {
    en: "Order (ID)",
    de: "Bestellung (ID)",
    fr: "Commande (ID)",
    it: "Ordine (ID)",
    zh: "订单 (ID)",
  },
} as const satisfies Readonly<Record<string, Text>>
