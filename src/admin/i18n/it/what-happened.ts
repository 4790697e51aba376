import type { whatHappened as texts } from "../en/what-happened"
import type { SameTexts } from "../same-texts"

/** The history of a payment in Italian. */
export const whatHappened: SameTexts<typeof texts> = {
  timeline: "Cronologia",
  showAll: "Mostra tutti i {{count}} passi",
  opened: "Pagamento iniziato",
  replacedStep: "Sostituito, perché il carrello è cambiato",
  booked: "Ordine e pagamento sono in Medusa",
  message: {
    notify: "Notifica del gateway",
    return: "L’acquirente è tornato dal gateway",
    inquiry: "Risposta del gateway a un’interrogazione",
  },
  operationOf: "{{operation}} di {{amount}}",
  operationAndRest: "{{operation}} di {{amount}}, resto rilasciato",
  who: {
    admin: "Da {{name}}",
    medusa: "Da Medusa o da un programma",
    batch: "Da un lotto",
    shipment: "Automaticamente, per ciò che è stato spedito",
    nobody: "Automaticamente",
    decided: "{{asked}}. {{name}} ha deciso l’esito.",
  },
  gatewaySays: "Il gateway: “{{words}}”",
  unsignedText: "Non firmato, quindi forse non dal gateway: “{{words}}”",
}
