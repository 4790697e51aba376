import type { CodeCategory } from "./details"
import type { Text } from "./language"

export type CodeAction = "success" | "error" | "fatal" | "open" | "threeDSecure" | "undefined"

/** Digit 1 of a Code (protocol notes 9.2); 1, 3, 5, 8 and 9 are not defined. */
export const codeActions: Readonly<Record<string, CodeAction>> = {
  "0": "success",
  "2": "error",
  "4": "fatal",
  "6": "open",
  "7": "threeDSecure",
}

export const actionTexts: Readonly<Record<CodeAction, Text>> = {
  success: { en: "Success", de: "Erfolg" },
  error: { en: "Error", de: "Fehler" },
  fatal: { en: "Fatal error", de: "Schwerer Fehler" },
  open: { en: "Still open", de: "Noch offen" },
  threeDSecure: { en: "3-D Secure step", de: "Schritt von 3-D Secure" },
  undefined: { en: "Not defined", de: "Nicht definiert" },
}

/** What the reader can do about it. */
export const categoryTexts: Readonly<Record<CodeCategory, Text>> = {
  success: { en: "Nothing to do", de: "Nichts zu tun" },
  open: { en: "Wait for the result", de: "Auf das Ergebnis warten" },
  cancelled: { en: "The shopper may try again", de: "Der Käufer kann es noch einmal versuchen" },
  declined: { en: "The shopper may pay another way", de: "Der Käufer kann anders bezahlen" },
  refused: {
    en: "The gateway will not do this, however often it is asked",
    de: "Das Gateway tut das nicht, so oft man es auch fragt",
  },
  "retry-later": { en: "Send the same again later", de: "Später noch einmal das Gleiche senden" },
  unknown: {
    en: "Ask the gateway how the payment stands",
    de: "Das Gateway nach dem Stand der Zahlung fragen",
  },
  configuration: {
    en: "Check the account's options, or have the gateway's support change the contract",
    de: "Die Optionen des Kontos prüfen oder den Support des Gateways den Vertrag ändern lassen",
  },
  request: { en: "Correct the request", de: "Die Anfrage berichtigen" },
}

/** Texts for whole answers, and the fragments of a sentence about a parameter. */
export const sentences = {
  done: { en: "Done", de: "Erledigt" },
  notFinal: { en: "Not final yet; the result follows", de: "Noch nicht endgültig; das Ergebnis folgt" },
  authenticating: {
    en: "The shopper still has to be authenticated",
    de: "Der Käufer muss sich noch ausweisen",
  },
  noCode: { en: "This is no result code of the gateway", de: "Das ist kein Ergebniscode des Gateways" },
  noWords: {
    en: "The gateway gave a reason we have no words for",
    de: "Das Gateway nennt einen Grund, für den wir keine Worte haben",
  },
  someParameter: { en: "A parameter", de: "Ein Parameter" },
  checkHmacKey: { en: ": check the HMAC key", de: ": den HMAC-Schlüssel prüfen" },
  checkEncryptionKey: {
    en: " could not be decrypted: check the encryption key",
    de: " ließ sich nicht entschlüsseln: den Schlüssel der Verschlüsselung prüfen",
  },
} as const satisfies Readonly<Record<string, Text>>
