import type { batchMaking as texts } from "../en/batch-making"
import type { SameTexts } from "../same-texts"

/** How a new batch is made, in French. */
export const batchMaking: SameTexts<typeof texts> = {
  title: "Nouveau lot",
  intro:
    "Les paiements sont verrouillés à la création du lot : plus aucun bouton ne les rembourse tant que la réponse n’est pas importée ou le lot retiré.",
  kind: "Opération à effectuer",
  refundHint: "Rend des fonds capturés, en totalité ou en partie.",
  releaseHint:
    "Annule des paiements entiers. Paiements par QR code et Spot, avant le rapprochement quotidien d’Alipay.",
  source: "Paiements concernés",
  selection: "Sélection",
  csv: "Fichier CSV",
  search: "Numéro de commande ou TransID",
  candidates: "Paiements avec un reste",
  none: "Aucun paiement ne convient. Seuls les paiements Alipay capturés, avec un reste et sans opération en cours, sont affichés.",
  amountOf: "Montant pour {{transId}}",
  selectOf: "Sélectionner {{transId}}",
  selectAll: "Sélectionner tous les paiements affichés",
  chosen: "Sélectionnés : {{count}}",
  more: "Afficher plus",
  csvFile: "Fichier CSV avec en-tête",
  csvHint:
    "Colonnes : l’une de commande, paiement ou TransID, avec le montant et, si vous le souhaitez, la devise. 20 Mo au maximum.",
  restWhenEmpty: "Les lignes sans montant remboursent tout ce qui reste",
  preview: "Vérifier",
  previewing: "Vérification de {{count}} lignes…",
  refused: "Le fichier est illisible",
  previewTitle: "Paiements qui seraient verrouillés",
  empty: "Aucun paiement ne peut entrer dans le lot.",
  problems: "Lignes qui ne peuvent pas entrer dans le lot : {{count}}",
  problemsLabel: "Lignes avec des erreurs",
  rest: "Autres lignes : {{count}}",
  skip: "Ignorer ces lignes",
  create: "Verrouiller les paiements ({{count}})",
  files: "Un fichier par compte.",
  made: "Les paiements sont verrouillés.",
}
