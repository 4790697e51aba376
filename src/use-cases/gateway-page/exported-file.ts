import type { AttemptListItem } from "../../contracts/gateway-page"
import { inEveryLanguage, type Text } from "../../domain/languages"

/**
 * The columns of the file of payments and their headings. Only the TransID is titled as a batch reads it: a row that names its payment
 * twice is refused there, and so the file can be made into a batch.
 */
const headings = {
  id: inEveryLanguage(() => "ID"),
  created_at: { en: "Opened", de: "Begonnen", fr: "Commencé", it: "Iniziato", zh: "开始时间" },
  trans_id: inEveryLanguage(() => "TransID"),
  pay_id: inEveryLanguage(() => "PayID"),
  account_id: { en: "Account", de: "Konto", fr: "Compte", it: "Account", zh: "账户" },
  method: { en: "Method", de: "Zahlungsart", fr: "Moyen", it: "Metodo", zh: "方式" },
  state: { en: "State", de: "Status", fr: "Statut", it: "Stato", zh: "状态" },
  display_status: {
    en: "Shown as",
    de: "Angezeigt als",
    fr: "Affiché comme",
    it: "Mostrato come",
    zh: "显示为",
  },
  amount: { en: "Amount", de: "Betrag", fr: "Montant", it: "Importo", zh: "金额" },
  captured: { en: "Captured", de: "Erfasst", fr: "Capturé", it: "Catturato", zh: "已收取" },
  refunded: { en: "Refunded", de: "Erstattet", fr: "Remboursé", it: "Rimborsato", zh: "已退款" },
  currency: { en: "Currency", de: "Währung", fr: "Devise", it: "Valuta", zh: "货币" },
  code: { en: "Code", de: "Code", fr: "Code", it: "Codice", zh: "代码" },
  order_id: {
    en: "Order (ID)",
    de: "Bestellung (ID)",
    fr: "Commande (ID)",
    it: "Ordine (ID)",
    zh: "订单 (ID)",
  },
  order_number: {
    en: "Order (number)",
    de: "Bestellung (Nummer)",
    fr: "Commande (numéro)",
    it: "Ordine (numero)",
    zh: "订单（号）",
  },
} as const satisfies Partial<Readonly<Record<keyof AttemptListItem, Text>>>

/** What a row of the file says. */
export const exportedFile = { headings, amounts: ["amount", "captured", "refunded"] } as const
