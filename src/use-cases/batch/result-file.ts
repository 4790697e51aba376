import type { BatchRecordView } from "../../contracts/batch-view"
import { inEveryLanguage, type Text } from "../../domain/languages"
import { headings as shared } from "../table-file/headings"

/** The columns of a batch's result and their headings. */
const headings = {
  line: { en: "Line", de: "Zeile", fr: "Ligne", it: "Riga", zh: "行" },
  order_id: shared.order_id,
  payment_id: {
    en: "Payment (ID)",
    de: "Zahlung (ID)",
    fr: "Paiement (ID)",
    it: "Pagamento (ID)",
    zh: "支付 (ID)",
  },
  trans_id: shared.trans_id,
  pay_id: shared.pay_id,
  ref_nr: inEveryLanguage(() => "RefNr"),
  amount: shared.amount,
  currency: shared.currency,
  state: shared.state,
  finding: { en: "To look at", de: "Nachzusehen", fr: "À vérifier", it: "Da controllare", zh: "需要检查" },
  status: {
    en: "Status of the gateway",
    de: "Status des Gateways",
    fr: "Statut de la passerelle",
    it: "Stato del gateway",
    zh: "网关状态",
  },
  code: shared.code,
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
