export type Language = "en" | "de"

/** The language from the field Language of a form call; English for languages without texts. */
export function languageOf(field: string | undefined): Language {
  return field?.toLowerCase().startsWith("de") ? "de" : "en"
}

export interface Texts {
  readonly payWith: string
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
  readonly scan: string
  readonly scanHint: string
  readonly here: string
  readonly appSwitch: (label: string) => string
  readonly openApp: string
  readonly insideApp: (label: string) => string
  readonly wallet: string
  readonly walletPassword: string
  readonly doneTitle: string
  readonly doneFailed: string
  readonly doneText: string
  readonly waitsTitle: string
  readonly waitsText: string
  readonly appTitle: string
  readonly appText: string
  readonly appLabel: string
  readonly appOpen: string
  readonly appUnknown: string
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    payWith: "Pay with",
    merchant: "Merchant",
    order: "Order",
    number: "Number",
    pay: (money) => `Pay ${money}`,
    decline: "Let the bank decline it",
    cancel: "Cancel",
    payAndClose: "Pay, then close the browser",
    request: "Leave it open, decide later",
    more: "Or try another outcome",
    sandbox: "Sandbox – no real money is moved",
    refused: "This payment cannot be started",
    refusedHint: "The gateway refused the shop’s request, and no payment was started.",
    closedTitle: "Paid",
    closedText: "You can close this page now. The shop is notified automatically.",
    scan: "Scan this code with the wallet",
    scanHint: "No phone at hand? The code is a link: it opens the wallet of the sandbox.",
    here: "Or decide right here",
    appSwitch: (label) => `The shop’s page asks the phone to open ${label}.`,
    openApp: "Open the app",
    insideApp: (label) => `This page is shown inside ${label}.`,
    wallet: "Wallet",
    walletPassword: "Ask for the password, leave it open",
    doneTitle: "Paid",
    doneFailed: "Not paid",
    doneText: "There is nothing left to do here. The shop is notified automatically.",
    waitsTitle: "Waiting for the password",
    waitsText: "The shop was told that the payment is still open.",
    appTitle: "The shop’s app",
    appText:
      "A real app passes the string it received on to the wallet’s library. Here, you do that by hand.",
    appLabel: "RequestString or PrepayID",
    appOpen: "Open the wallet",
    appUnknown: "No payment belongs to this string.",
  },
  de: {
    payWith: "Bezahlen mit",
    merchant: "Händler",
    order: "Bestellung",
    number: "Nummer",
    pay: (money) => `${money} bezahlen`,
    decline: "Von der Bank ablehnen lassen",
    cancel: "Abbrechen",
    payAndClose: "Bezahlen, dann den Browser schliessen",
    request: "Offen lassen, später entscheiden",
    more: "Oder einen anderen Ausgang ausprobieren",
    sandbox: "Sandbox – hier fliesst kein echtes Geld",
    refused: "Diese Zahlung kann nicht gestartet werden",
    refusedHint: "Das Gateway hat die Anfrage des Shops abgelehnt; es wurde keine Zahlung gestartet.",
    closedTitle: "Bezahlt",
    closedText: "Sie können diese Seite schliessen. Der Shop wird automatisch benachrichtigt.",
    scan: "Diesen Code mit dem Wallet scannen",
    scanHint: "Kein Telefon zur Hand? Der Code ist ein Link: Er öffnet das Wallet der Sandbox.",
    here: "Oder gleich hier entscheiden",
    appSwitch: (label) => `Die Seite des Shops bittet das Telefon, ${label} zu öffnen.`,
    openApp: "App öffnen",
    insideApp: (label) => `Diese Seite läuft in ${label}.`,
    wallet: "Wallet",
    walletPassword: "Nach dem Passwort fragen, offen lassen",
    doneTitle: "Bezahlt",
    doneFailed: "Nicht bezahlt",
    doneText: "Hier ist nichts mehr zu tun. Der Shop wird automatisch benachrichtigt.",
    waitsTitle: "Wartet auf das Passwort",
    waitsText: "Der Shop weiss, dass die Zahlung noch offen ist.",
    appTitle: "Die App des Shops",
    appText:
      "Eine echte App gibt den erhaltenen Text an die Bibliothek des Wallets weiter. Hier tun Sie das von Hand.",
    appLabel: "RequestString oder PrepayID",
    appOpen: "Wallet öffnen",
    appUnknown: "Zu diesem Text gibt es keine Zahlung.",
  },
}
