import type { SubscriptionInterval } from "../../paygate/endpoints/subscription-fields"

/** The intervals' names in files: as the document has them, and as the dashboard shows them in its other languages. */
export const intervalWords: Readonly<Record<SubscriptionInterval, readonly string[]>> = {
  daily: ["daily", "täglich", "quotidien", "giornaliero", "每天"],
  weekly: ["weekly", "wöchentlich", "hebdomadaire", "settimanale", "每周"],
  monthly: ["monthly", "monatlich", "mensuel", "mensile", "每月"],
  quarterly: ["quarterly", "vierteljährlich", "trimestriel", "trimestrale", "每季度"],
  "half-yearly": ["half-yearly", "halbjährlich", "semestriel", "semestrale", "每半年"],
  yearly: ["yearly", "jährlich", "annuel", "annuale", "每年"],
}
