import type { AttemptListItem } from "../../contracts/gateway-page"
import { inEveryLanguage, type Text } from "../../domain/languages"
import { headings as shared } from "../table-file/headings"

/**
 * The columns of the file of payments and their headings. Only the TransID is titled as a batch reads it: a row that names its payment
 * twice is refused there, and so the file can be made into a batch.
 */
const headings = {
  id: inEveryLanguage(() => "ID"),
  created_at: { en: "Opened", de: "Begonnen", fr: "Commencé", it: "Iniziato", zh: "开始时间" },
  trans_id: shared.trans_id,
  pay_id: shared.pay_id,
  account_id: { en: "Account", de: "Konto", fr: "Compte", it: "Account", zh: "账户" },
  method: { en: "Method", de: "Zahlungsart", fr: "Moyen", it: "Metodo", zh: "方式" },
  state: shared.state,
  display_status: {
    en: "Shown as",
    de: "Angezeigt als",
    fr: "Affiché comme",
    it: "Mostrato come",
    zh: "显示为",
  },
  amount: shared.amount,
  captured: { en: "Captured", de: "Erfasst", fr: "Capturé", it: "Catturato", zh: "已收取" },
  refunded: { en: "Refunded", de: "Erstattet", fr: "Remboursé", it: "Rimborsato", zh: "已退款" },
  currency: shared.currency,
  code: shared.code,
  order_id: shared.order_id,
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
