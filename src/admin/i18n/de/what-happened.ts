import type { whatHappened as texts } from "../en/what-happened"
import type { SameTexts } from "../same-texts"

/** The history of a payment, on the order's card. */
export const whatHappened: SameTexts<typeof texts> = {
  timeline: "Was geschehen ist",
  showAll: "Alle {{count}} Schritte zeigen",
  opened: "Zahlung eröffnet",
  replacedStep: "Ersetzt, weil sich der Warenkorb geändert hat",
  booked: "Bestellung und Zahlung sind in Medusa gebucht",
  message: {
    notify: "Meldung des Gateways",
    return: "Der Käufer kam vom Gateway zurück",
    inquiry: "Antwort des Gateways auf eine Abfrage",
  },
  operationOf: "{{operation}} von {{amount}}",
  operationAndRest: "{{operation}} von {{amount}}, Rest freigegeben",
  who: {
    admin: "Durch {{name}}",
    medusa: "Durch Medusa oder ein Programm",
    batch: "Durch eine Batch-Datei",
    shipment: "Automatisch, für das Versandte",
    nobody: "Automatisch",
    decided: "{{asked}}. {{name}} hat entschieden, wie es ausging.",
  },
  gatewaySays: "Das Gateway: „{{words}}“",
  unsignedText: "Nicht signiert, also vielleicht nicht vom Gateway: „{{words}}“",
}
