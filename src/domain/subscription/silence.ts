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
    fr: "La passerelle n’a pas pu être jointe.",
    it: "Il gateway non era raggiungibile.",
    zh: "无法连接网关。",
  },
  "request-refused": {
    en: "The request breaks the gateway's data formats; see the log.",
    de: "Die Anfrage verletzt die Datenformate des Gateways; siehe Protokoll.",
    fr: "La requête enfreint les formats de données de la passerelle ; voir le journal.",
    it: "La richiesta viola i formati di dati del gateway; vedi il log.",
    zh: "请求不符合网关的数据格式；详见日志。",
  },
  timeout: {
    en: "No answer came in time.",
    de: "Es kam keine rechtzeitige Antwort.",
    fr: "Aucune réponse n’est venue à temps.",
    it: "Non è arrivata alcuna risposta in tempo.",
    zh: "未及时收到回复。",
  },
  "connection-lost": {
    en: "The connection broke before an answer came.",
    de: "Die Verbindung brach vor einer Antwort ab.",
    fr: "La connexion a été coupée avant l’arrivée d’une réponse.",
    it: "La connessione si è interrotta prima di una risposta.",
    zh: "在收到回复前连接中断。",
  },
  "http-status": {
    en: "The gateway answered with an HTTP error.",
    de: "Das Gateway hat mit einem HTTP-Fehler geantwortet.",
    fr: "La passerelle a répondu par une erreur HTTP.",
    it: "Il gateway ha risposto con un errore HTTP.",
    zh: "网关返回了 HTTP 错误。",
  },
  html: {
    en: "A web page came instead of an answer.",
    de: "Statt einer Antwort kam eine Webseite.",
    fr: "Une page web est venue au lieu d’une réponse.",
    it: "Invece di una risposta è arrivata una pagina web.",
    zh: "收到的是网页而非回复。",
  },
  empty: {
    en: "The answer was empty.",
    de: "Die Antwort war leer.",
    fr: "La réponse était vide.",
    it: "La risposta era vuota.",
    zh: "回复为空。",
  },
  "clear-text": {
    en: "The answer was not encrypted: the gateway does not know the MerchantID or cannot read us.",
    de: "Die Antwort war nicht verschlüsselt: Das Gateway kennt die MerchantID nicht oder kann uns nicht lesen.",
    fr: "La réponse n’était pas chiffrée : la passerelle ne connaît pas le MerchantID ou ne peut pas nous lire.",
    it: "La risposta non era cifrata: il gateway non conosce il MerchantID o non può leggerci.",
    zh: "回复未加密：网关不认识此 MerchantID，或无法读取我们的消息。",
  },
  undecryptable: {
    en: "The answer cannot be decrypted: check the encryption key.",
    de: "Die Antwort ist nicht zu entschlüsseln: Bitte den Chiffrierschlüssel prüfen.",
    fr: "La réponse ne peut pas être déchiffrée : vérifiez la clé de chiffrement.",
    it: "La risposta non può essere decifrata: controlla la chiave di cifratura.",
    zh: "无法解密回复：请检查加密密钥。",
  },
  ambiguous: {
    en: "The answer contradicts itself about its length; it may have been cut.",
    de: "Die Antwort widerspricht sich in ihrer Länge; sie ist vielleicht gekürzt.",
    fr: "La réponse se contredit sur sa longueur ; elle a peut-être été tronquée.",
    it: "La risposta si contraddice sulla lunghezza; forse è stata troncata.",
    zh: "回复的长度自相矛盾，可能被截断。",
  },
  "answer-invalid": {
    en: "The answer breaks its own table.",
    de: "Die Antwort hält sich nicht an ihre Tabelle.",
    fr: "La réponse ne respecte pas son propre tableau.",
    it: "La risposta non rispetta la propria tabella.",
    zh: "回复不符合其字段表。",
  },
  "mac-wrong": {
    en: "The answer's MAC does not fit, so nobody can trust it.",
    de: "Der MAC der Antwort passt nicht; darauf ist kein Verlass.",
    fr: "Le MAC de la réponse est incorrect ; on ne peut donc pas s’y fier.",
    it: "Il MAC della risposta non è corretto, quindi non ci si può fidare.",
    zh: "回复的 MAC 不正确，因此不可信。",
  },
  "foreign-mid": {
    en: "The answer is for another MerchantID.",
    de: "Die Antwort ist für eine andere MerchantID.",
    fr: "La réponse est destinée à un autre MerchantID.",
    it: "La risposta è per un altro MerchantID.",
    zh: "回复属于另一个 MerchantID。",
  },
  "other-subscription": {
    en: "The answer speaks of another subscription.",
    de: "Die Antwort spricht von einem anderen Abo.",
    fr: "La réponse concerne un autre abonnement.",
    it: "La risposta riguarda un altro abbonamento.",
    zh: "回复涉及另一个订阅。",
  },
  "says-nothing": {
    en: "The answer does not say whether it was carried out.",
    de: "Die Antwort sagt nicht, ob es ausgeführt wurde.",
    fr: "La réponse ne dit pas si cela a été exécuté.",
    it: "La risposta non dice se è stato eseguito.",
    zh: "回复没有说明是否已执行。",
  },
  "server-stopped": {
    en: "The server stopped before an answer came.",
    de: "Der Server wurde beendet, bevor eine Antwort kam.",
    fr: "Le serveur s’est arrêté avant l’arrivée d’une réponse.",
    it: "Il server si è fermato prima di una risposta.",
    zh: "在收到回复前服务器已停止。",
  },
}
