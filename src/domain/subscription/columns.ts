import { type ColumnTitles, commonTitles } from "../table-file"

import type { SubscriptionField } from "./field-problem"

/** The columns of a file of subscriptions; `problem` is written by us into files to be corrected, and ignored. */
export type SubscriptionColumn = SubscriptionField | "problem"

/** The titles of the columns: the gateway's names, and those of every language of the admin. */
export const subscriptionColumnTitles: ColumnTitles<SubscriptionColumn> = {
  ...commonTitles,
  account: ["account", "account id", "Konto", "compte", "账户"],
  abo_id: ["AboID"],
  customer: [
    "customer",
    "customer id",
    "customer e-mail",
    "e-mail",
    "Kunde",
    "Kunden-E-Mail",
    "client",
    "cliente",
    "客户",
  ],
  description: ["description", "OrderDesc", "Beschreibung", "descrizione", "描述"],
  start_date: ["StartDate", "start", "Beginn", "Startdatum", "début", "inizio", "开始"],
  end_date: ["EndDate", "end", "Ende", "Enddatum", "fin", "fine", "结束"],
  interval: ["interval", "interval days", "Intervall", "intervalle", "intervallo", "间隔"],
  active: ["active", "Aktiv", "actif", "attivo", "启用"],
}
