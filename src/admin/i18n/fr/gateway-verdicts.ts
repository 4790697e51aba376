import type { verdicts as texts } from "../en/gateway-verdicts"
import type { SameTexts } from "../same-texts"

/** What tests and health checks found, in French. */
export const verdicts: SameTexts<typeof texts> = {
  step: { host: "Hôte", tls: "TLS", "encryption-key": "Clé de chiffrement", "hmac-key": "Clé HMAC" },
  verdict: { proven: "Prouvé", failed: "Erroné", open: "Non prouvé", "not-applicable": "Sans objet" },
  reason: {
    reached: "L’hôte répond.",
    "host-unknown": "Cet hôte n’existe pas. Vérifiez l’adresse de la passerelle.",
    "connection-refused": "L’hôte refuse les connexions. Vérifiez l’adresse de la passerelle.",
    "host-silent": "L’hôte ne répond pas. Un pare-feu bloque peut-être les appels sortants.",
    "host-unreachable": "L’hôte est injoignable. Vérifiez l’accès de ce serveur vers l’extérieur.",
    encrypted: "La connexion est chiffrée et le certificat est valide.",
    "plain-loopback": "La connexion est en http simple vers cette machine même : une passerelle simulée.",
    certificate:
      "Le certificat de l’hôte n’est pas valide. N’allez pas plus loin ; vérifiez l’adresse de la passerelle.",
    "not-tried": "Non testé, car une étape précédente a échoué.",
    "answer-readable": "La passerelle a lu notre question, et nous avons pu lire sa réponse.",
    "answer-unreadable":
      "Sa réponse ne peut pas être déchiffrée : la clé de chiffrement n’est pas celle de ce MerchantID.",
    "answered-in-clear":
      "Elle a répondu sans chiffrement : elle ne connaît pas le MerchantID, ou ne peut pas nous lire avec sa clé. Vérifiez les deux.",
    "foreign-merchant": "La réponse est destinée à un autre MerchantID.",
    "no-gateway-there": "Ce qui a répondu n’est pas la passerelle. Vérifiez l’adresse de la passerelle.",
    "no-answer": "L’hôte a été atteint, mais aucune réponse n’est venue. Réessayez.",
    "answer-signed": "La réponse portait un MAC correct.",
    "answer-signed-otherwise": "La réponse portait un MAC incorrect : la clé HMAC est erronée.",
    "request-mac-refused":
      "La passerelle indique que notre MAC est incorrect : vérifiez la clé HMAC. Le fichier .env l’a peut-être modifiée ; $ et # y ont une signification particulière.",
    "not-contradicted":
      "Ni contredit ni prouvé : la passerelle répond à ces questions sans vérifier le MAC. La première notification signée le prouvera.",
    "notice-believed": "Prouvé par la notification signée du {{at}}.",
  },
  selfTest: {
    believed: "Elle est arrivée et a été reconnue.",
    refused:
      "Elle est arrivée à une boutique qui ne l’a pas reconnue : une autre instance avec d’autres clés ?",
    "address-not-listed":
      "Elle est arrivée et a été rejetée, car seules les adresses de la passerelle peuvent envoyer des notifications (network.notifyFrom). L’adresse est correcte ; les clés n’ont pas été testées.",
    "unknown-account":
      "Elle est arrivée à une boutique qui n’a pas ce compte : une autre instance avec une autre configuration ?",
    "answered-by-another":
      "La réponse était correcte, mais rien n’est arrivé ici : un autre serveur, ou un serveur avec une autre base de données.",
    "turned-away": "Elle a été refoulée avant d’arriver ici : pare-feu, mot de passe ou page d’erreur.",
    redirected: "L’adresse redirige ailleurs. La passerelle ne suit pas ; configurez l’adresse finale.",
    "not-reached": "Rien n’a répondu à cette adresse.",
  },
  refusal: {
    "no-data": "sans données",
    unreadable: "illisible, autre clé de chiffrement",
    ambiguous: "se contredit sur sa longueur, peut-être tronquée",
    "foreign-mid": "pour un autre MerchantID",
    "mac-missing": "sans MAC",
    "mac-wrong": "MAC incorrect, autre clé HMAC",
    incomplete: "incomplète",
    "foreign-address": "depuis une adresse non autorisée",
    "unknown-sender": "au point d’entrée de Medusa, qui n’indique pas l’expéditeur",
    "too-large": "trop volumineuse",
    "too-many-pairs": "trop de champs",
    "too-slow": "envoyée trop lentement",
    aborted: "interrompue",
    "too-many": "plus qu’un paiement n’en a jamais, non enregistrée",
  },
  httpStatus: "Statut HTTP {{status}}",
}
