import type { refusals as texts } from "../en/refusals"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { linkRefusals } from "./payment-link"

/** What went wrong, in French. */
export const refusals: SameTexts<typeof texts> = {
  reason: {
    "in-a-batch":
      "Ce paiement est dans le lot {{batch_id}} pour {{amount}}. Retirez le lot s’il n’a pas encore été envoyé, ou importez d’abord la réponse de la passerelle.",
    overtaken:
      "Cette demande ({{operation}} de {{amount}}) n’a pas reçu de réponse claire, et les totaux de la passerelle ont changé autrement depuis. Ce qu’ils montrent est enregistré ; personne ne peut dire si cette demande en fait partie. Vérifiez ce qui reste et refaites-la si elle est toujours souhaitée.",
    pending:
      "Une demande ({{operation}} de {{amount}}) est en attente (début : {{since}}) : la passerelle n’a pas encore indiqué si elle a été exécutée. Elle est interrogée ; d’ici là, rien d’autre n’est envoyé pour ce paiement.",
    "not-recorded":
      "{{amount}} ont été déplacés auprès de la passerelle et Medusa ne les montre pas encore. L’enregistrement est en cours, et rien n’a été envoyé maintenant. Revoyez la commande dans une minute avant de recommencer.",
    "rest-released":
      "{{captured}} sur {{amount}} ont été capturés et le reste a été libéré ; il n’y a plus rien à capturer.",
    "gateway-refused":
      "La passerelle a refusé ({{operation}}) : {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Rien n’a été envoyé à la passerelle et rien n’a été fait. Réessayez plus tard. La cause : {{cause}}",
    "not-releasable":
      "Le paiement ne peut pas être annulé : la passerelle indique {{authorized}} autorisés, {{captured}} capturés et {{refunded}} remboursés. Remboursez plutôt ce qui a été capturé.",
    "more-than-left": "{{asked}} dépasse ce qui reste : {{left}}.",
    "items-refunded":
      "{{asked}} × {{item}} : il n’en reste que {{left}} à rembourser. Quelqu’un l’a peut-être remboursé entre-temps ; vérifiez de nouveau les articles.",
    "too-many-decimals": "{{currency}} a au plus {{decimals}} décimales.",
    "held-back":
      "La passerelle n’a pas encore confirmé ce paiement par sa propre notification, et {{method}} n’autorise rien avant. Rien n’a été envoyé. Réessayez après {{until}} ; la demande sera alors envoyée dans tous les cas.",
    "taken-at-payment":
      "{{method}} encaisse au moment où l’acheteur paie ; il n’y a donc rien à capturer. Remboursez ce qui doit être rendu.",
    "method-cannot-release":
      "Les paiements {{method}} ne peuvent pas être annulés. Remboursez plutôt ce qui a été capturé.",
    "ends-by-itself":
      "Ce n’est pas payé, donc rien n’est réservé. Un paiement {{method}} impayé prend fin de lui-même.",
    "all-captured": "Ce paiement est déjà entièrement capturé. Remboursez ce qui doit être rendu.",
    "held-again": "Aucune commande n’a pu être créée : {{cause}}. Le montant reste retenu.",
    "not-all-there":
      "Aucune commande n’a été créée, car le montant n’est plus entièrement disponible : la passerelle indique {{authorized}} autorisés, {{captured}} capturés et {{refunded}} remboursés.",
    "held-unconfirmed":
      "La passerelle n’a pas indiqué si le montant est toujours disponible ; aucune commande n’a donc été créée. Il reste retenu. Réessayez dans quelques minutes.",
    "all-refunded": "Tout ce qui a été capturé a déjà été remboursé.",
    "nothing-to-capture": "La passerelle n’a rien à capturer sur ce paiement.",
    "nothing-to-release": "Il n’y a plus rien à libérer.",
    "captured-cannot-be-released":
      "Le paiement est capturé. Une annulation n’annulerait que la dernière capture ; remboursez plutôt ce qui doit être rendu.",
    ...alipayRelease,
    ...linkRefusals,
    "changed-meanwhile": "Le paiement a changé entre-temps. Vérifiez-le avant de recommencer.",
    "order-in-progress":
      "La commande de ce paiement est en cours de création ; rien n’a donc été annulé ni remboursé. Réessayez dans quelques minutes.",
    "order-changing":
      "La commande a une modification en cours : édition, retour, réclamation ou échange. D’ici là, Medusa ne peut y inscrire ni remboursement ni annulation ; rien n’a donc été envoyé. Confirmez ou annulez d’abord la modification.",
    "order-busy":
      "Un remboursement ou l’annulation de cette commande est en cours. Attendez une minute et revoyez la commande avant de recommencer.",
    "order-lives":
      "La commande a encore un montant dû ; le paiement reste donc tel quel auprès de la passerelle. Il est libéré lorsque la commande est annulée.",
    "payment-closed":
      "Medusa a clos ce paiement et n’y montre plus de capture ; rien n’a donc été envoyé. Libérez le reste dans le back-office de la passerelle, ou demandez un nouveau paiement à l’acheteur.",
    "no-pay-id":
      "La passerelle n’a pas encore indiqué de PayID. Attendez sa notification, ou interrogez-la d’abord.",
    "not-ours": "Ce paiement n’est pas un paiement Paygate.",
    "no-money-held": "Plus aucun montant de ce paiement n’est retenu.",
    "reported-again":
      "Le même problème a été signalé à nouveau et reste ouvert dans une autre entrée. Traitez celle-là.",
  },
  code: {
    "account-unknown": "Aucun compte avec cet identifiant n’est plus configuré.",
    "asked-too-often": "Cette demande a été faite trop souvent. Attendez une minute et réessayez.",
    "attempt-unknown": "Ce paiement n’est plus enregistré.",
    "batch-busy": "Quelqu’un d’autre travaille sur les lots. Revenez dans un instant.",
    "batch-empty": "Il ne reste aucun paiement pour le lot.",
    "batch-unknown": "Ce lot n’existe pas.",
    "code-malformed": "Un Code a huit chiffres ou lettres, comme 22720040.",
    "link-unknown": "Ce lien de paiement n’existe pas.",
    "message-unknown": "Ce message n’existe pas.",
    "operation-unknown": "Cette capture, ce remboursement ou cette libération n’existe pas.",
    "order-not-updated":
      "La passerelle l’a exécuté, mais Medusa n’a pas pu l’enregistrer. L’enregistrement est retenté automatiquement ; le journal du serveur indique la cause.",
    "order-unknown": "Cette commande n’existe pas.",
    "problem-unknown": "Ce problème n’existe pas.",
    "uploads-busy": "D’autres fichiers sont en cours de réception. Réessayez dans un instant.",
  },
  operation: { capture: "capture", release: "libération", refund: "remboursement" },
  fate: {
    "not-sent": "Pas de connexion : rien n’a été envoyé.",
    "not-moved": "Aucun montant n’a été déplacé.",
    "earlier-first": "Rien n’a été déplacé cette fois : une demande antérieure passe d’abord.",
    overtaken: "On ne saura jamais si cette demande a déplacé le montant.",
    unclear: "Personne ne sait encore si le montant a été déplacé.",
    moved: "Le montant a été déplacé, mais Medusa ne le montre pas encore.",
  },
  fateNext: {
    "not-sent":
      "Vérifiez la connexion, puis appuyez à nouveau sur « {{button}} ». Rien n’est envoyé automatiquement au retour de la connexion.",
    "earlier-first":
      "N’appuyez à nouveau sur « {{button}} » que si vous le voulez en plus de la demande antérieure.",
    unclear:
      "Appuyez à nouveau sur « {{button}} » pour le savoir : la même demande n’est jamais exécutée deux fois.",
    moved:
      "Appuyez à nouveau sur « {{button}} » pour l’enregistrer : le montant n’est pas déplacé une seconde fois.",
  },
  hookFailed: "C’est fait, mais le code propre à la boutique a échoué ensuite : {{cause}}",
  offline: "Pas de connexion : rien n’a été envoyé. Vérifiez-la et réessayez ; votre saisie est conservée.",
  noServer:
    "Le serveur de la boutique est injoignable. Vérifiez la connexion et réessayez ; votre saisie est conservée.",
  unreadable:
    "La réponse ne vient pas du serveur de la boutique, mais d’un intermédiaire, par exemple un proxy. Réessayez dans un instant.",
  signedOut: "Vous êtes déconnecté. Reconnectez-vous dans un autre onglet, puis réessayez ici.",
  roleForbids: "Votre rôle ne le permet pas ; rien n’a donc été fait.",
  roleNeeds:
    "Votre rôle ne le permet pas ; rien n’a donc été fait. Il faut {{permissions}} ; si le rôle vient d’être modifié, reconnectez-vous.",
  brokeOff:
    "Le serveur de la boutique s’est arrêté sur une erreur (HTTP {{status}}) ; son journal en dit plus.",
  said: "Le serveur de la boutique répond en anglais : « {{said}} »",
  noAnswer:
    "Le serveur de la boutique n’a pas donné de réponse exploitable (HTTP {{status}}). Réessayez dans un instant.",
}
