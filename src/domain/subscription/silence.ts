import type { Language, Text } from "../../paygate/codes/language"
import type { GatewayCallErrorCode } from "../../paygate/errors/gateway-call-error"

/** Why a change has no clear answer, or was not sent; stable, so that every language has words of its own. */
export type SilenceReason =
  GatewayCallErrorCode | "request-refused" | "other-subscription" | "says-nothing" | "server-stopped"

/** The reason in words; the text of another version is shown as it is. */
export function silenceInWords(reason: string, language: Language): string {
  return Object.hasOwn(texts, reason) ? texts[reason as SilenceReason][language] : reason
}

const texts: Readonly<Record<SilenceReason, Text>> = {
  "not-sent": {
    en: "The gateway could not be reached.",
    de: "Das Gateway war nicht zu erreichen.",
  },
  "request-refused": {
    en: "The request breaks the gateway's data formats; see the log.",
    de: "Die Anfrage verletzt die Datenformate des Gateways; siehe Protokoll.",
  },
  timeout: {
    en: "No answer came in time.",
    de: "Es kam keine Antwort in der Zeit.",
  },
  "connection-lost": {
    en: "The connection broke before an answer came.",
    de: "Die Verbindung brach vor einer Antwort ab.",
  },
  "http-status": {
    en: "The gateway answered with an HTTP error.",
    de: "Das Gateway hat mit einem HTTP-Fehler geantwortet.",
  },
  html: {
    en: "A web page came instead of an answer.",
    de: "Statt einer Antwort kam eine Webseite.",
  },
  empty: {
    en: "The answer was empty.",
    de: "Die Antwort war leer.",
  },
  "clear-text": {
    en: "The answer was not encrypted: the gateway does not know the MerchantID or cannot read us.",
    de: "Die Antwort war nicht verschlüsselt: Das Gateway kennt die MerchantID nicht oder kann uns nicht lesen.",
  },
  undecryptable: {
    en: "The answer cannot be decrypted: check the encryption key.",
    de: "Die Antwort ist nicht zu entschlüsseln: Bitte den Schlüssel prüfen.",
  },
  ambiguous: {
    en: "The answer contradicts itself about its length; it may have been cut.",
    de: "Die Antwort widerspricht sich in ihrer Länge; sie ist vielleicht gekürzt.",
  },
  "answer-invalid": {
    en: "The answer breaks its own table.",
    de: "Die Antwort passt nicht zu ihrer Tabelle.",
  },
  "mac-wrong": {
    en: "The answer's MAC does not fit, so nobody can trust it.",
    de: "Die MAC der Antwort passt nicht; darauf ist kein Verlass.",
  },
  "foreign-mid": {
    en: "The answer is for another MerchantID.",
    de: "Die Antwort ist für eine andere MerchantID.",
  },
  "other-subscription": {
    en: "The answer speaks of another subscription.",
    de: "Die Antwort spricht von einem anderen Abo.",
  },
  "says-nothing": {
    en: "The answer does not say whether it was carried out.",
    de: "Die Antwort sagt nicht, ob es ausgeführt wurde.",
  },
  "server-stopped": {
    en: "The server stopped before an answer came.",
    de: "Der Server wurde beendet, bevor eine Antwort kam.",
  },
}
