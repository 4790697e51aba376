import type { linkRefusals as refusals, paymentLink as texts } from "../en/payment-link"
import type { SameTexts } from "../same-texts"

/** Why an order gets no payment link. */
export const linkRefusals: SameTexts<typeof refusals> = {
  "link-canceled": "La commande est annulée : elle n’accepte aucun paiement et n’a pas de lien de paiement.",
  "link-nothing-owed":
    "Il ne reste rien à payer : tout est capturé ou réservé. Cette commande n’a pas besoin de lien de paiement.",
  "link-under-way":
    "Un paiement de cette commande est en cours d’enregistrement. Revoyez la commande dans une minute avant de créer un lien de paiement.",
  "link-held":
    "De l’argent est retenu pour cette commande jusqu’à ce que quelqu’un décide. Décidez d’abord, puis créez le lien de paiement.",
  "link-no-method":
    "Aucun moyen de paiement de la boutique ne convient à ce qui reste dû. Activez-en un pour la région de la commande ou ajoutez sa devise à un compte.",
  "link-shown-before":
    "Ce lien de paiement a déjà été créé. Il a été affiché une fois et n’est enregistré nulle part : créez-en un autre si vous ne l’avez pas.",
}

/** The card of a payment link on the order page. */
export const paymentLink: SameTexts<typeof texts> = {
  title: "Lien de paiement",
  owes: "Reste à payer : {{owed}}.",
  owesMore: "Reste à payer : {{owed}} ; déjà payé : {{paid}}.",
  owesNothing: "Il ne reste rien à payer.",
  make: "Créer un lien de paiement",
  makeAnother: "Créer un autre lien",
  makeAnotherText: "Le lien actuel cesse de fonctionner. Un paiement déjà commencé avec lui compte encore.",
  notMade: "Aucun lien n’a été créé",
  shownOnce:
    "Copiez le lien maintenant ou faites scanner le code : il n’est affiché que cette fois, car il n’est enregistré nulle part. Il demande toujours ce qui reste dû à ce moment-là et n’accepte qu’un paiement.",
  notShownAgain:
    "Le lien a été affiché à sa création et ne peut plus l’être. S’il est perdu, créez-en un autre.",
  codeAlt: "Code QR du lien de paiement",
  made: "Créé le {{moment}} par {{who}}",
  expires: "Valable jusqu’au {{moment}}",
  expiredAt: "Expiré le {{moment}}",
  wasRevoked: "Révoqué le {{moment}} par {{who}}",
  aProgram: "un programme",
  revoke: "Révoquer",
  revokeTitle: "Révoquer le lien de paiement ?",
  revokeText:
    "Il ne permettra plus de payer. Un paiement commencé est annulé si le moyen de paiement le permet ; l’argent qui arrive malgré tout revient à la commande tant qu’il est dû, sinon il est remboursé.",
  revoked: "Le lien de paiement est révoqué",
  notRevoked: "Le lien de paiement n’a pas été révoqué",
  state: {
    active: "Actif",
    expired: "Expiré",
    revoked: "Révoqué",
  },
  impossible: linkRefusals,
}
