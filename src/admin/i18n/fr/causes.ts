import type { causes as texts } from "../en/causes"
import type { SameTexts } from "../same-texts"

/** Causes that the server records as a code, in French. */
export const causes: SameTexts<typeof texts> = {
  "amount-differs": "Le paiement n’a pas le même montant que le panier ou la commande.",
  "already-paid": "L’achat avait déjà été réglé par un autre paiement.",
  "second-payment": "Le même formulaire a été payé deux fois.",
  "session-gone": "L’acheteur a choisi un autre paiement, ou le panier n’existe plus.",
  "order-canceled": "La commande avait déjà été annulée.",
  "payment-canceled": "Le paiement avait déjà été annulé dans Medusa.",
  "completion-impossible": "Medusa n’a pas pu créer la commande malgré de nombreuses tentatives.",
  gone: "Le montant a été rendu dans le back-office de la passerelle avant qu’une commande ne le reçoive.",
  "released-by-admin": "La réservation a été libérée sur la page de la commande, et la commande est restée.",
  "released-at-gateway":
    "La réservation a été libérée dans le back-office de la passerelle, et la commande est restée.",
  "asked-too-late":
    "La passerelle ne renseigne par TransID que pendant un jour, et n’a pas donné de réponse claire dans ce délai. On ne peut plus l’interroger ; seul son back-office le sait.",
  "no-amounts": "La passerelle a répondu sans indiquer de montant.",
  "payment-failed": "Le paiement s’est terminé avec le Code {{code}}.",
  "payment-ended": "Le paiement n’a pas abouti ; la passerelle n’a pas donné de Code.",
  "runs-out-soon": "La capture est possible jusqu’au {{capture_by}}.",
  "has-run-out":
    "La capture était possible jusqu’au {{capture_by}}. Essayez quand même : c’est la passerelle qui décide.",
  "more-captured": "Medusa indique {{captured}} de plus comme capturés que la passerelle n’en a exécuté.",
  "more-refunded": "Medusa indique {{refunded}} de plus comme remboursés que la passerelle n’en a exécuté.",
  "more-captured-and-refunded":
    "Medusa indique {{captured}} de plus comme capturés et {{refunded}} de plus comme remboursés que la passerelle n’en a exécuté.",
  "entry-removed":
    "La commande l’affichait alors que la passerelle ne l’a jamais reçu : le serveur ou sa base de données a été interrompu. L’entrée a été supprimée.",
  "order-changing":
    "La commande a une modification en cours : une édition, un retour, une réclamation ou un échange. Tant qu’elle n’est ni confirmée ni annulée, Medusa n’y enregistre aucun remboursement.",
  "gateway-shows":
    "La passerelle indique {{authorized}} autorisés, {{captured}} capturés et {{refunded}} remboursés.",
  "another-change":
    "La passerelle indique {{authorized}} autorisés, {{captured}} capturés et {{refunded}} remboursés : un autre changement que celui qui était demandé.",
  "totals-do-not-tell": "Les totaux de la passerelle ne permettent pas de le savoir.",
  "not-carried-out-yet": "La passerelle ne l’a pas encore exécuté.",
  "payment-not-found": "La passerelle ne connaît pas le paiement (Code {{code}}).",
  "no-answer": "La passerelle n’a donné aucune réponse exploitable à la demande d’état.",
  "not-carried-out": "Les totaux de la passerelle montrent que rien n’a été exécuté.",
  "answer-not-final": "La passerelle a répondu par le Code {{code}}, qui n’est pas définitif.",
  "refused-without-code": "La passerelle a refusé ; les fichiers de cette version n’indiquent pas de Code.",
  "batch-withdrawn": "Son lot a été retiré.",
  "nobody-repeats": "Rien dans Medusa n’indique que c’est encore voulu : ce n’est donc pas renvoyé.",
  "order-canceled-meanwhile": "La commande a été annulée entre-temps : ce n’est donc pas renvoyé.",
}
