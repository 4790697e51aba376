import type { batchFaults as texts } from "../en/batch-faults"
import type { SameTexts } from "../same-texts"

/** Rows that cannot go into a batch, in French. */
export const batchFaults: SameTexts<typeof texts> = {
  field: { row: "Ligne", payment: "Paiement", amount: "Montant", currency: "Devise" },
  fault: {
    "names-nothing":
      "La ligne ne désigne aucun paiement : indiquez sa commande, son paiement ou son TransID.",
    "names-several":
      "La ligne désigne son paiement plusieurs fois : n’indiquez que la commande, le paiement ou le TransID.",
    "other-cells":
      "La ligne a {{cells}} cellules, l’en-tête {{columns}}. Un montant est-il écrit avec une virgule ?",
    twice: "Le paiement figure déjà à la ligne {{line}} ; un lot ne contient un paiement qu’une fois.",
    "unknown-payment": "Paygate n’a aucun paiement réglé pour cela.",
    "several-payments": "La commande a plusieurs paiements ; indiquez celui dont il s’agit.",
    "account-gone": "Le compte {{account}} n’est plus configuré.",
    "no-batch-files":
      "La passerelle n’accepte pas de lots pour cette opération avec {{method}}. Remboursez sur la commande.",
    "not-captured": "Rien n’est capturé ; il n’y a donc rien à rembourser.",
    "no-pay-id": "La passerelle n’a pas encore indiqué de PayID. Attendez sa notification.",
    "no-order": "Le paiement n’a pas encore de commande. Réessayez lorsqu’elle sera créée.",
    "all-refunded": "Tout est déjà remboursé.",
    "part-refunded":
      "Une partie est déjà remboursée ; le tout ne peut donc plus être annulé. Remboursez le reste.",
    pending:
      "{{operation}} de {{amount}} : en attente (début : {{since}}). Attendez que la passerelle en indique le résultat.",
    "in-a-batch": "Le paiement est déjà dans le lot {{batch_id}}.",
    "other-currency": "Le paiement est en {{currency_code}}.",
    "more-than-left": "{{asked}} dépasse ce qui reste : {{left}}.",
    "not-the-whole": "Une annulation porte sur le paiement entier : {{amount}}.",
    "below-the-least":
      "Les montants inférieurs à 100 unités minimales requièrent l’accord du support de la passerelle (option smallAmounts).",
  },
  amountFault: {
    empty:
      "Le montant manque. Saisissez-le, ou cochez que les lignes sans montant remboursent tout ce qui reste.",
    "not-a-number": "Saisissez un nombre tel que 12,50, sans devise.",
    "thousands-or-decimals":
      "Trois chiffres après un séparateur peuvent être des milliers ou des décimales. Écrivez par exemple 1500 ou 1,50.",
    negative: "Saisissez un montant supérieur à zéro.",
    zero: "Saisissez un montant supérieur à zéro.",
    "too-many-decimals": "La devise a au plus {{decimals}} décimales.",
    "too-large": "La passerelle n’accepte pas un montant aussi élevé.",
  },
}
