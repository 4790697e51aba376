import type { PayWords } from "./words"

export const frPage: PayWords = {
  order: "Commande n° {number}",
  total: "Total de la commande",
  paidAlready: "Déjà payé",
  due: "À payer maintenant",
  changed: "Votre commande a été modifiée : le montant n’est plus le même.",
  choose: "Comment souhaitez-vous payer ?",
  noMethod: "Aucun paiement n’est possible ici pour le moment. Veuillez contacter la boutique.",
  until: "Vous pouvez payer ici jusqu’au {moment}.",
  needsScript: "Cette page a besoin de JavaScript. Autorisez-le ou ouvrez le lien dans un autre navigateur.",
  paid: {
    title: "Merci, cette commande est payée",
    text: "Il ne reste rien à payer. Vous pouvez fermer cette page.",
  },
  checking: {
    title: "Votre paiement est en cours d’enregistrement",
    text: "Vous n’avez rien à faire ; ne payez pas une seconde fois. Cette page avance toute seule.",
  },
  held: {
    title: "La boutique vérifie un paiement",
    text: "De l’argent est arrivé pour cette commande et n’a pas encore pu lui être attribué. Ne payez pas une seconde fois : la boutique est prévenue et vous contactera ou vous remboursera.",
  },
  canceled: {
    title: "Cette commande a été annulée",
    text: "Il n’y a rien à payer. Ce que vous avez déjà payé vous est remboursé.",
  },
  expired: {
    title: "Ce lien a expiré",
    text: "Il ne permet plus de payer. Demandez-en un nouveau à la boutique. Si vous venez de payer, ne payez pas une seconde fois : votre paiement compte encore.",
  },
  revoked: {
    title: "Ce lien n’est plus valable",
    text: "La boutique l’a retiré ou remplacé. Utilisez le lien le plus récent que vous avez reçu ou adressez-vous à la boutique. Si vous venez de payer, ne payez pas une seconde fois : la boutique le verra, ou vous serez remboursé.",
  },
  unknown: {
    title: "Nous ne connaissons pas ce lien",
    text: "Il est incomplet ou trop ancien. Vérifiez que vous l’avez copié en entier ou demandez-en un nouveau à la boutique.",
  },
}
