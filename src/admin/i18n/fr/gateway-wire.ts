import type { wire as texts } from "../en/gateway-wire"
import type { SameTexts } from "../same-texts"

/** The wire debugger in French. */
export const wire: SameTexts<typeof texts> = {
  title: "Analyse des messages",
  intro:
    "Collez ce qui a été transmis et voyez ce que cela signifie. Rien n’est enregistré ni comptabilisé ; le journal note qui a consulté.",
  text: "Message",
  textHelp: "Une URL complète, un corps de requête ou l’hexadécimal de Data",
  len: "Len",
  lenHelp: "Uniquement s’il ne fait pas partie du message",
  inspect: "Lire le message",
  inspecting: "Lecture…",
  tooShort: "Collez d’abord un message.",
  result: "Résultat",
  kind: "Nature",
  request: "Requête à la passerelle",
  answer: "Réponse ou notification de la passerelle",
  sealed: "chiffré",
  inClear: "en clair",
  openedWith: "Ouvert avec",
  key: {
    current: "la clé actuelle du compte {{account}}",
    previous: "la clé précédente du compte {{account}}",
  },
  merchant: "MerchantID",
  merchantOurs: "{{merchant}}, compte {{account}}",
  merchantForeign: "{{merchant}}, aucun de nos comptes",
  merchantMissing: "Absent du message",
  lenFinding: {
    fits: "Correct",
    missing: "Absent ; le remplissage a été retiré à la place",
    characters: "Compte des caractères au lieu d’octets ; le remplissage montre où le message se termine",
    contradicts: "Contredit le message : l’un des deux a été tronqué ou modifié",
    "not-needed": "Inutile, le message est en clair",
  },
  mac: "MAC",
  macFinding: {
    absent:
      "Il n’y en a pas. Les réponses synchrones n’en ont pas ; les notifications et les retours en exigent un.",
    malformed: "Il n’a pas 64 chiffres hexadécimaux : tronqué, ou autre chose.",
    wrong:
      "Il ne correspond à aucune des clés, et aucune erreur courante ne l’explique : une autre clé HMAC, ou un contenu modifié.",
    asterisk: "Il ne prouve rien : {{field}} contient l’astérisque qui relie les champs.",
  },
  macHolds: "Il est correct, avec {{key}}.",
  macOtherwise: {
    "other-account": "Il n’est pas correct pour ce compte. Il a été créé avec {{key}}.",
    "merchant-id-as-received":
      "Il n’est correct que pour le MerchantID tel qu’il figure dans le message, pas pour celui qui est configuré ({{key}}).",
    "field-empty":
      "Il serait correct si {{field}} était vide : {{field}} a été ajouté ou modifié après la signature ({{key}}).",
    blanks: "Il serait correct sans les espaces autour d’une valeur ({{key}}).",
    "other-fields":
      "Il a été calculé sur d’autres champs : ceux d’une requête au lieu d’une réponse, ou l’inverse ({{key}}).",
  },
  macVerdict: { holds: "Correct", "does-not": "Incorrect", absent: "Absent" },
  fields: "Champs",
  fieldsHelp: "Ce qui peut identifier une personne ou prouver un paiement est masqué.",
  name: "Nom",
  value: "Valeur",
  masked: "masqué",
  nothingFound: "Aucun message trouvé dans ce texte. Il faut Data, ou des champs tels que Status et Code.",
  unreadable: {
    "not-hex": "Data n’est pas hexadécimal : un chiffre manque ou est en trop.",
    "block-length": "Data n’est pas un nombre entier de blocs : il a été tronqué en chemin.",
    "too-long": "Data est plus long que tout message de la passerelle.",
    unreadable: "Aucune des clés ne l’ouvre : le message d’un autre compte, ou une autre clé de chiffrement.",
  },
  cipherUnused: "Il semble chiffré avec {{cipher}}, qu’aucun compte n’utilise.",
  codeTitle: "Expliquer un Code",
  codeIntro: "Les huit caractères d’un résultat, en toutes lettres.",
  code: "Code",
  explain: "Expliquer",
  codeInvalid: "Un Code a huit chiffres ou lettres, comme 22720040.",
  parts: "Parties",
  partAction: "Résultat",
  partModule: "Où",
  partDetail: "Détail",
  advice: "Que faire",
}
