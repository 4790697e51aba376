import type { orderCard as texts } from "../en/order-card"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { whatHappened } from "./what-happened"

/** The card on the order page in French. */
export const orderCard: SameTexts<typeof texts> = {
  title: "Paygate",
  earlier: "Tentatives précédentes ({{count}})",
  testMode: "Mode test : personne n’est débité",
  replaced: "Remplacé",
  account: "{{account}}, MerchantID {{merchant}}",
  accountGone: "{{account}}, qui n’est plus configuré",
  amount: "Montant",
  captured: "Capturé",
  refunded: "Remboursé",
  leftToCapture: "Reste à capturer",
  leftToRefund: "Reste remboursable",
  captureBy: "À capturer avant le",
  released: "Libéré",
  numbers: "Compte et numéros",
  accountLabel: "Compte",
  notKnown: "pas encore connu",
  medusaSays: {
    "rest-released":
      "Dans Medusa, « Paiements » indique toujours « prêt à être capturé », car Medusa ne sait pas que le reste d’une réservation peut être libéré. Il n’y a plus rien à capturer.",
    "partially-captured":
      "Dans Medusa, « Paiements » propose de capturer le montant total, et un remboursement seulement une fois tout capturé. Capturez et remboursez des parties ici.",
    "not-canceled":
      "Dans Medusa, « Paiements » indique toujours « prêt à être capturé », bien que la réservation ait été libérée. Rien ne peut être capturé.",
    "partially-refunded":
      "Dans Medusa, « Paiements » indique « Remboursé », car pour Medusa une partie reste une partie, quelle que soit sa taille. Seule une partie du montant capturé est remboursée.",
  },
  scan: "L’acheteur peut encore scanner ce code.",
  scanUntil: "L’acheteur peut encore scanner ce code jusqu’au {{moment}}.",
  codeAlt: "QR code du paiement",
  problems: "Problèmes ouverts",
  operations: "Actions possibles",
  capture: "Capturer",
  refund: "Rembourser",
  release: "Libérer la réservation",
  callOff: "Abandonner le paiement",
  ask: "Interroger la passerelle maintenant",
  bundle: "Dossier pour le support",
  bundleHint: "Un fichier zip pour le support de la passerelle, sans secrets ni données personnelles.",
  notPossible: "Impossible : {{what}}. {{reason}}",
  unresolved:
    "Une étape n’a pas encore de résultat clair. La passerelle est interrogée automatiquement jusqu’à ce qu’elle réponde ; « Interroger la passerelle maintenant » le fait tout de suite.",
  impossible: {
    "not-paid": "Ce n’est pas payé.",
    "no-payment-yet": "Medusa n’a pas encore de paiement pour cela ; attendez que la commande soit créée.",
    "money-is-back": "Le montant a déjà été rendu.",
    "money-goes-back": "Le montant est en cours de restitution.",
    "waits-for-decision": "Aucune commande n’a pu le recevoir : remboursez-le ou réessayez la commande.",
    "order-canceled": "La commande est annulée ; une réservation qui subsiste ne peut être que libérée.",
    "taken-at-payment": "{{method}} encaisse au moment du paiement ; il n’y a rien à capturer.",
    "all-captured": "Tout est capturé.",
    "nothing-owed": "La commande ne doit rien de plus que ce qui est capturé.",
    "rest-released": "La dernière capture a libéré le reste de la réservation.",
    "nothing-captured": "Rien n’est encore capturé.",
    "all-refunded": "Tout est remboursé.",
    "method-cannot-release": "Les paiements {{method}} ne peuvent pas être annulés ; remboursez-les.",
    "nothing-to-release": "Rien n’est réservé.",
    "captured-cannot-be-released":
      "Des fonds ont été capturés. Une annulation n’annulerait que la dernière capture ; remboursez plutôt ce qui doit être rendu.",
    ...alipayRelease,
    "no-pay-id": "La passerelle n’a pas encore indiqué de PayID ; interrogez-la d’abord.",
  },
  amountProblem: {
    empty: "Saisissez un montant.",
    "not-a-number": "Saisissez un montant tel que {{example}}.",
    "thousands-or-decimals":
      "Trois chiffres après un séparateur peuvent être des milliers ou des décimales. Saisissez {{thousands}} ou {{cut}}.",
    negative: "Saisissez un montant supérieur à zéro.",
    zero: "Saisissez un montant supérieur à zéro.",
    "too-many-decimals": "{{currency}} a au plus {{decimals}} décimales.",
    "more-than-left": "Il reste au plus {{most}}.",
  },
  most: "Au plus {{most}}.",
  captureTitle: "Capturer le paiement {{method}}",
  captureText:
    "Encaisse le montant réservé auprès de la passerelle : {{amount}} autorisés, dont {{captured}} capturés à ce jour.",
  restQuestion: "Que faire du reste de {{rest}} ?",
  restKeep: "Le garder réservé",
  restKeepHint: "Vous pourrez le capturer plus tard.",
  restRelease: "Le libérer pour l’acheteur",
  restReleaseHint: "C’est la dernière capture ; plus rien ne pourra être capturé ensuite.",
  captureButton: "Capturer {{amount}}",
  captureDone: "{{amount}} capturés.",
  refundTitle: "Rembourser le paiement {{method}}",
  refundText:
    "Rend à l’acheteur le montant capturé : {{captured}} capturés, dont {{refunded}} remboursés à ce jour.",
  refundButton: "Rembourser {{amount}}",
  refundDone: "{{amount}} remboursés.",
  forceWarning:
    "Vous pouvez l’envoyer quand même. La passerelle peut le refuser ou répondre tard ; interrogez-la alors avant de recommencer.",
  force: "Envoyer quand même",
  items: "Articles",
  itemsHint: "Choisissez ce qui est retourné, ou saisissez le montant ci-dessus.",
  ordered: "Commandés : {{ordered}} · {{amount}}",
  orderedAndReturned: "Commandés : {{ordered}}, retournés : {{returned}} · {{amount}}",
  orderedAndRefunded: "Commandés : {{ordered}}, remboursés : {{refunded}} · {{amount}}",
  orderedReturnedRefunded:
    "Commandés : {{ordered}}, retournés : {{returned}}, remboursés : {{refunded}} · {{amount}}",
  quantityOf: "Quantité de {{item}}",
  itemsWorth: "Choisi : {{amount}}",
  itemsWorthMore: "Choisi : {{amount}}, dont {{most}} encore remboursables",
  reason: "Raison",
  noReason: "Sans raison",
  note: "Note",
  notePlaceholder: "Pour vos propres dossiers ; l’acheteur ne la voit pas.",
  releaseTitle: "Libérer la réservation ?",
  releaseText:
    "{{amount}} sont libérés pour l’acheteur. Cette action est irréversible ; la commande est alors impayée.",
  releaseDone: "La réservation a été libérée.",
  callOffTitle: "Abandonner le paiement ?",
  callOffText: "Le code n’est plus valable ; personne ne peut plus payer {{amount}} avec lui.",
  callOffDone: "Le paiement a été abandonné.",
  asked: "La passerelle indique : autorisé {{authorized}}, capturé {{captured}}, remboursé {{refunded}}.",
  askedUnknown: "La passerelle ne connaît pas ce paiement (Code {{code}} : {{meaning}}).",
  askedSilent: "La passerelle n’a pas donné de réponse claire : {{reason}}",
  ...whatHappened,
}
