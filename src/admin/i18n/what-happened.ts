import type { SameTexts } from "./same-texts"

const en = {
  timeline: "What happened",
  showAll: "Show all {{count}} steps",
  opened: "Payment opened",
  replacedStep: "Replaced, because the cart changed",
  booked: "Order and payment stand in Medusa",
  message: {
    notify: "Notice from the gateway",
    return: "The shopper came back from the gateway",
    inquiry: "Answer of the gateway to an inquiry",
  },
  operationOf: "{{operation}} of {{amount}}",
  who: {
    admin: "By {{name}}",
    medusa: "By Medusa or a program",
    batch: "By a batch file",
    nobody: "Automatically",
    decided: "{{name}} decided how it ended.",
  },
  restReleased: "rest released",
  gatewaySays: "The gateway: “{{words}}”",
  noted: "{{words}}",
  unsignedText: "Not signed, so perhaps not from the gateway: “{{words}}”",
}

const de: SameTexts<typeof en> = {
  timeline: "Was geschehen ist",
  showAll: "Alle {{count}} Schritte zeigen",
  opened: "Zahlung eröffnet",
  replacedStep: "Ersetzt, weil sich der Warenkorb geändert hat",
  booked: "Bestellung und Zahlung stehen in Medusa",
  message: {
    notify: "Meldung des Gateways",
    return: "Der Käufer kam vom Gateway zurück",
    inquiry: "Antwort des Gateways auf eine Anfrage",
  },
  operationOf: "{{operation}} von {{amount}}",
  who: {
    admin: "Durch {{name}}",
    medusa: "Durch Medusa oder ein Programm",
    batch: "Durch eine Batch-Datei",
    nobody: "Automatisch",
    decided: "{{name}} hat entschieden, wie es ausging.",
  },
  restReleased: "Rest freigegeben",
  gatewaySays: "Das Gateway: „{{words}}“",
  noted: "Vermerkt ist auf Englisch: „{{words}}“",
  unsignedText: "Nicht signiert, also vielleicht nicht vom Gateway: „{{words}}“",
}

/** The history of a payment, on the order's card. */
export const whatHappened = { en, de }
