import type { ProblemWords } from "../en/problem-words"

/** What a problem is, and what to do next, in French. */
export const problemWords: ProblemWords = {
  "auto-refunded": {
    what: "Un paiement est arrivé qu’aucune commande ne pouvait recevoir. Il a été entièrement remboursé.",
    next: "Il n’y a plus rien à faire.",
  },
  "auto-refund-failed": {
    what: "Un paiement est arrivé qu’aucune commande ne pouvait recevoir, et son remboursement a échoué.",
    next: "Remboursez-le dans le back-office de la passerelle.",
  },
  "money-held": {
    what: "Un paiement est arrivé qu’aucune commande ne peut recevoir. Il est retenu, conformément à la configuration de votre boutique.",
    next: "Remboursez-le ou réessayez la commande.",
  },
  "notice-dead": {
    what: "Un message de la passerelle a provoqué une erreur à chaque essai.",
    next: "Examinez l’erreur et supprimez-en la cause. Faites ensuite traiter à nouveau le message sur les pages Paygate.",
  },
  "operation-not-executed": {
    what: "Une capture, un remboursement ou une libération demandés n’ont pas été exécutés, comme le montrent les totaux de la passerelle.",
    next: "Refaites la demande si elle est toujours souhaitée.",
  },
  "operation-overtaken": {
    what: "Une capture, un remboursement ou une libération n’ont pas reçu de réponse claire, et les totaux de la passerelle ont changé autrement entre-temps. Ce qu’ils montrent est enregistré ; personne ne peut dire si cette opération en fait partie.",
    next: "Vérifiez ce qui reste avant de refaire la demande.",
  },
  "medusa-shows-more": {
    what: "La commande indique une capture ou un remboursement dont on ne sait pas si la passerelle les a exécutés, et la passerelle ne répond pas pour le moment.",
    next: "Elle est interrogée de nouveau. Dès qu’elle répond que rien n’a été fait, l’entrée est supprimée de la commande ; redemandez alors l’opération si elle est toujours souhaitée.",
  },
  "rest-reserved": {
    what: "Une partie a été capturée, puis remboursée. Aucun appel de la passerelle ne libère seul le reste de la réservation.",
    next: "Il expire de lui-même. Libérez-le dans le back-office de la passerelle si l’acheteur le demande.",
  },
  "captured-after-cancel": {
    what: "La commande est annulée, et de l’argent de son paiement a été capturé ensuite, par exemple dans le back-office de la passerelle.",
    next: "Remboursez-le, sauf si l’acheteur a accepté de payer.",
  },
  "moved-at-gateway": {
    what: "Des fonds ont été déplacés dans le back-office de la passerelle d’une façon que la commande ne peut pas représenter.",
    next: "Comparez les montants et corrigez la commande à la main.",
  },
  "order-event-lost": {
    what: "Le serveur s’est arrêté pendant la création de cette commande. Elle est payée, mais Medusa n’en a informé personne.",
    next: "Envoyez la confirmation et lancez la livraison à la main.",
  },
  "orphaned-order": {
    what: "Le serveur s’est arrêté pendant la création d’une commande. La commande restante n’appartient à aucun panier et n’a pas de paiement.",
    next: "Examinez la commande, puis annulez-la : son stock est alors libéré.",
  },
  "amount-differs": {
    what: "La passerelle a réservé ou encaissé un autre montant que celui demandé par la boutique. Aucune commande n’a été créée.",
    next: "Comparez les montants, puis remboursez.",
  },
  "account-missing": {
    what: "Des paiements attendent alors que leur compte ne figure plus dans les options du plugin.",
    next: "Rétablissez le compte jusqu’à ce que ses paiements soient terminés. D’ici là, rien n’est demandé ni déplacé.",
  },
  "release-refused": {
    what: "Medusa voulait libérer la réservation parce que la commande a été modifiée. Il reste un montant dû, elle a donc été conservée.",
    next: "Capturez ce qui est dû, ou annulez la commande pour la libérer.",
  },
  "payment-closed": {
    what: "Medusa a clos ce paiement alors que des fonds étaient encore réservés ou encaissés auprès de la passerelle, et n’y comptabilise plus rien.",
    next: "Libérez ou remboursez le reste dans le back-office de la passerelle, ou demandez un nouveau paiement à l’acheteur.",
  },
  "capture-due": {
    what: "Des fonds autorisés pour cette commande ne sont pas encore capturés, et la passerelle n’accepte les captures que pendant un temps limité.",
    next: "Capturez ce qui est dû, ou libérez la réservation.",
  },
  "capture-failed": {
    what: "Une partie de cette commande a été expédiée, et son montant n’a pas pu être capturé.",
    next: "Examinez la cause, puis capturez-le ici. Ce que vous capturez ne sera pas capturé une seconde fois automatiquement.",
  },
  "reconcile-failed": {
    what: "L’acheteur a payé, mais la commande ne peut pas encore être créée.",
    next: "Cherchez la cause et supprimez-la, par exemple un niveau de stock manquant. Une nouvelle tentative a lieu automatiquement.",
  },
  "cancel-not-possible": {
    what: "La commande a été annulée, mais ce moyen de paiement ne permet pas d’annuler un paiement.",
    next: "Remboursez-le si un montant doit encore être rendu.",
  },
  "cancel-failed": {
    what: "La commande a été annulée, mais la réservation auprès de la passerelle subsiste.",
    next: "Une nouvelle tentative a lieu automatiquement. Si cela continue d’échouer, libérez-la ici ou dans le back-office de la passerelle.",
  },
  "operation-unknown": {
    what: "Une capture, un remboursement ou une libération n’ont pas reçu de réponse claire.",
    next: "La passerelle est interrogée à nouveau automatiquement. Ne refaites pas l’opération dans le back-office de la passerelle.",
  },
  "state-unknown": {
    what: "Il n’a pas été possible de demander à la passerelle si cela a été payé.",
    next: "Interrogez la passerelle maintenant, ou cherchez le TransID dans son back-office.",
  },
  "order-unpaid": {
    what: "Une commande existe dont le paiement n’est pas là.",
    next: "Interrogez la passerelle maintenant. Ensuite, annulez la commande ou encaissez le montant autrement.",
  },
}
