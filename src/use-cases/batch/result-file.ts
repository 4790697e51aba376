import type { BatchRecordView } from "../../contracts/batch-view"
import { inEveryLanguage, type Text } from "../../domain/languages"

/** The columns of a batch's result and their headings. */
const headings = {
  line: { en: "Line", de: "Zeile", fr: "Ligne", it: "Riga", zh: "行" },
  order_id: {
    en: "Order (ID)",
    de: "Bestellung (ID)",
    fr: "Commande (ID)",
    it: "Ordine (ID)",
    zh: "订单 (ID)",
  },
  payment_id: {
    en: "Payment (ID)",
    de: "Zahlung (ID)",
    fr: "Paiement (ID)",
    it: "Pagamento (ID)",
    zh: "支付 (ID)",
  },
  trans_id: inEveryLanguage(() => "TransID"),
  pay_id: inEveryLanguage(() => "PayID"),
  ref_nr: inEveryLanguage(() => "RefNr"),
  amount: { en: "Amount", de: "Betrag", fr: "Montant", it: "Importo", zh: "金额" },
  currency: { en: "Currency", de: "Währung", fr: "Devise", it: "Valuta", zh: "货币" },
  state: { en: "State", de: "Status", fr: "Statut", it: "Stato", zh: "状态" },
  finding: { en: "To look at", de: "Nachzusehen", fr: "À vérifier", it: "Da controllare", zh: "需要检查" },
  status: {
    en: "Status of the gateway",
    de: "Status des Gateways",
    fr: "Statut de la passerelle",
    it: "Stato del gateway",
    zh: "网关状态",
  },
  code: { en: "Code", de: "Code", fr: "Code", it: "Codice", zh: "代码" },
  note: {
    en: "What happened (in English)",
    de: "Was geschah (auf Englisch)",
    fr: "Résultat (en anglais)",
    it: "Esito (in inglese)",
    zh: "结果（英文）",
  },
} as const satisfies Partial<Readonly<Record<keyof BatchRecordView, Text>>>

/** What a row of the file says. */
export const resultFile = { headings, amounts: ["amount"] } as const
