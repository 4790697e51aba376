export type Language = "en" | "de"

/** The clear field Language of a form call; English for what we have no words in. */
export function languageOf(field: string | undefined): Language {
  return field?.toLowerCase().startsWith("de") ? "de" : "en"
}

interface Texts {
  readonly payWith: string
  readonly amount: string
  readonly merchant: string
  readonly order: string
  readonly number: string
  readonly pay: (money: string) => string
  readonly decline: string
  readonly cancel: string
  readonly payAndClose: string
  readonly request: string
  readonly more: string
  readonly sandbox: string
  readonly refused: string
  readonly refusedHint: string
  readonly closedTitle: string
  readonly closedText: string
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    payWith: "Pay with",
    amount: "Amount",
    merchant: "Merchant",
    order: "Order",
    number: "Number",
    pay: (money) => `Pay ${money}`,
    decline: "Let the bank decline it",
    cancel: "Cancel",
    payAndClose: "Pay, then close the browser",
    request: "Leave it open, decide later",
    more: "Or try what else can happen",
    sandbox: "Sandbox – no real money moves here",
    refused: "This payment cannot be started",
    refusedHint: "The gateway refused the request of the shop. No payment was begun by it.",
    closedTitle: "Paid",
    closedText: "You can close this page now. The shop learns of the payment by itself.",
  },
  de: {
    payWith: "Bezahlen mit",
    amount: "Betrag",
    merchant: "Händler",
    order: "Bestellung",
    number: "Nummer",
    pay: (money) => `${money} bezahlen`,
    decline: "Von der Bank ablehnen lassen",
    cancel: "Abbrechen",
    payAndClose: "Bezahlen, dann den Browser schliessen",
    request: "Offen lassen, später entscheiden",
    more: "Oder was sonst geschehen kann",
    sandbox: "Sandbox – hier fliesst kein echtes Geld",
    refused: "Diese Zahlung kann nicht beginnen",
    refusedHint: "Das Gateway hat die Anfrage des Shops abgelehnt. Sie hat keine Zahlung begonnen.",
    closedTitle: "Bezahlt",
    closedText: "Sie können diese Seite schliessen. Der Shop erfährt von selbst von der Zahlung.",
  },
}
