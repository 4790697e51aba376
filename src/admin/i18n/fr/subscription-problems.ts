import type { problems as texts } from "../en/subscription-problems"
import type { SameTexts } from "../same-texts"

/** What is wrong with a field, in French. */
export const problems: SameTexts<typeof texts> = {
  "amount-missing": "Saisissez un montant.",
  "amount-ambiguous":
    "Trois chiffres après un séparateur peuvent être des milliers ou des décimales : écrivez par exemple 1500 ou 1,50.",
  "amount-no-number": "Saisissez un nombre tel que 12,50.",
  "amount-not-positive": "Le montant doit être supérieur à zéro.",
  "amount-too-many-decimals": "La devise a moins de décimales.",
  "amount-too-large": "La passerelle n’accepte pas un montant aussi élevé.",
  "amount-needs-agreement":
    "En dessous de 100 unités minimales, le support de la passerelle doit d’abord donner son accord (activez ensuite smallAmounts sur le compte).",
  "account-unknown": "Choisissez un compte.",
  "abo-id-missing": "Saisissez l’AboID.",
  "abo-id-malformed": "Un AboID a de 1 à 32 caractères, sans espaces, « & » ni « = ».",
  "abo-id-twice": "L’AboID figure plusieurs fois dans le fichier.",
  "abo-id-known": "Cet AboID est déjà enregistré.",
  "customer-unknown": "Ce client n’existe pas. Saisissez une adresse e-mail ou un identifiant.",
  "customer-ambiguous": "Plusieurs clients ont cette adresse. Saisissez l’identifiant du client.",
  "order-unknown": "Cette commande n’existe pas. Saisissez son numéro ou son identifiant.",
  "order-of-another-customer": "La commande appartient à un autre client.",
  "currency-unknown": "Saisissez une devise telle que CHF.",
  "description-empty": "La passerelle ne peut pas effacer une description. Saisissez un autre texte.",
  "description-too-long": "Une description a au plus 768 caractères.",
  "description-character":
    "La passerelle n’accepte pas l’un de ces caractères (par exemple « & », « € » ou un emoji).",
  "description-simulates":
    "Ne peut pas commencer par « Test: » : la passerelle ne ferait que simuler la modification.",
  "day-malformed": "Saisissez un jour qui existe, sous la forme 2027-03-01 ou 01.03.2027 (jour.mois.année).",
  "end-before-start": "La fin ne peut pas précéder le début.",
  "interval-out-of-range": "Saisissez un nombre entier de jours, de 1 à 999.",
  "active-malformed": "Doit être oui ou non, ou vrai ou faux.",
  "row-of-other-columns": "La ligne a plus ou moins de cellules que la première.",
}
