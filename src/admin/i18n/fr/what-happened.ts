import type { whatHappened as texts } from "../en/what-happened"
import type { SameTexts } from "../same-texts"

/** The history of a payment in French. */
export const whatHappened: SameTexts<typeof texts> = {
  timeline: "Historique",
  showAll: "Afficher les {{count}} étapes",
  opened: "Paiement commencé",
  replacedStep: "Remplacé, car le panier a changé",
  booked: "La commande et le paiement sont dans Medusa",
  message: {
    notify: "Notification de la passerelle",
    return: "L’acheteur est revenu de la passerelle",
    inquiry: "Réponse de la passerelle à une interrogation",
  },
  operationOf: "{{operation}} de {{amount}}",
  operationAndRest: "{{operation}} de {{amount}}, reste libéré",
  who: {
    admin: "Par {{name}}",
    medusa: "Par Medusa ou un programme",
    batch: "Par un lot",
    shipment: "Automatiquement, pour ce qui a été expédié",
    nobody: "Automatiquement",
    decided: "{{asked}}. {{name}} a décidé du résultat.",
  },
  gatewaySays: "La passerelle : « {{words}} »",
  unsignedText: "Non signé, donc peut-être pas de la passerelle : « {{words}} »",
}
