import type { common as texts } from "../en/common"
import type { SameTexts } from "../same-texts"

/** Texts that several pages share, in French. */
export const common: SameTexts<typeof texts> = {
  file: {
    fault: {
      "no-rows": "Le fichier n’a aucune ligne sous les noms des colonnes.",
      "too-many-rows":
        "Le fichier a {{rows}} lignes ; {{most}} au plus sont possibles à la fois. Divisez-le.",
      "columns-missing":
        "La première ligne doit nommer les colonnes ; il manque : {{missing}}. Elle nomme : {{found}}.",
      "column-twice": "Plusieurs colonnes signifient la même chose : {{titles}}. N’en laissez qu’une.",
      "quotation-open": "Un guillemet s’ouvre à la ligne {{line}} et ne se ferme jamais.",
      "quotation-astray":
        "Un guillemet à la ligne {{line}} est mal placé : mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.",
    },
    unused:
      "Ces colonnes du fichier ne sont pas utilisées : {{names}}. Si l’une d’elles contient des montants, renommez-la.",
    ignoreUnused: "Elles n’ont pas d’importance",
    mend: "Lignes erronées en CSV",
    problem: "Erreur",
  },
  quoted: "« {{words}} »",
  copy: "Copier",
  copyWhat: "Copier {{what}}",
  copied: "Copié",
  cancel: "Annuler",
  save: "Enregistrer",
  close: "Fermer",
  back: "Retour",
  inEnglish: "Noté en anglais : « {{words}} »",
  cancelOrder: "Annuler la commande",
  cancelOrderTitle: "Annuler la commande ?",
  cancelOrderText:
    "Aucun montant n’est réservé pour elle. Son stock est libéré ; cette action est irréversible.",
  cancelOrderReleases:
    "La réservation est libérée pour l’acheteur et le stock est libéré ; cette action est irréversible.",
  orderCanceled: "La commande est annulée.",
  retry: "Réessayer",
  loadFailed: "Le chargement a échoué.",
  nothingHere: "Rien pour le moment.",
  pageForbidden: "Votre rôle ne vous permet pas de voir cette page.",
}
