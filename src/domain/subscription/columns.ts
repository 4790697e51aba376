import type { ColumnTitles } from "../table-file"

import type { SubscriptionField } from "./field-problem"

/** The columns of a file of subscriptions; `problem` is written by us into files to be corrected, and ignored. */
export type SubscriptionColumn = SubscriptionField | "problem"

/** The titles of the columns: the gateway's names, English and German. */
export const subscriptionColumnTitles: ColumnTitles<SubscriptionColumn> = {
  account: ["account", "account id", "Konto"],
  abo_id: ["AboID"],
  customer: ["customer", "customer id", "customer e-mail", "e-mail", "Kunde", "Kunden-E-Mail"],
  order: ["order", "order id", "order number", "Bestellung", "Bestellnummer"],
  currency: ["currency", "currency code", "Währung"],
  amount: ["amount", "Betrag"],
  description: ["description", "OrderDesc", "Beschreibung"],
  start_date: ["StartDate", "start", "Beginn", "Startdatum"],
  end_date: ["EndDate", "end", "Ende", "Enddatum"],
  interval: ["interval", "interval days", "Intervall"],
  active: ["active", "Aktiv"],
  problem: ["problem", "Fehler"],
}
