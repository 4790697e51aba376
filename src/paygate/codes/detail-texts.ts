import type { Text } from "./language"

type DetailTexts = Readonly<Record<string, Text>>

/** The same operation may be sent again later. */
export const retryLater: DetailTexts = {
  "0045": { en: "The merchant account is busy", de: "Das Händlerkonto ist ausgelastet" },
  "0062": {
    en: "Another step of this payment is running",
    de: "Ein anderer Schritt dieser Zahlung läuft noch",
  },
  "0064": { en: "A split of this payment is running", de: "Eine Teilung dieser Zahlung läuft noch" },
  "0065": { en: "A capture of this payment is running", de: "Eine Buchung dieser Zahlung läuft noch" },
  "0066": { en: "A credit of this payment is running", de: "Eine Gutschrift dieser Zahlung läuft noch" },
  "0076": {
    en: "A capture is running and cannot be stopped",
    de: "Eine Buchung läuft und lässt sich nicht anhalten",
  },
  "0396": {
    en: "The function is not available at the moment",
    de: "Die Funktion ist im Augenblick nicht verfügbar",
  },
  "0803": { en: "Too many requests at once", de: "Zu viele Anfragen auf einmal" },
  "0804": { en: "The payment system is disturbed", de: "Das Zahlungssystem ist gestört" },
  "0805": { en: "The payment system cannot be reached", de: "Das Zahlungssystem ist nicht erreichbar" },
  "0806": { en: "The payment system is overloaded", de: "Das Zahlungssystem ist überlastet" },
  "0905": {
    en: "The payment system could not process the request",
    de: "Das Zahlungssystem konnte die Anfrage nicht verarbeiten",
  },
}

/** The step is in progress; the result follows. */
export const open: DetailTexts = {
  "0953": { en: "The credit is not completed yet", de: "Die Gutschrift ist noch nicht abgeschlossen" },
  "0960": { en: "A credit is pending or done", de: "Eine Gutschrift läuft noch oder ist erfolgt" },
}

/** The result is unknown: inquire. */
export const unknown: DetailTexts = {
  "0040": { en: "The payment system did not answer", de: "Das Zahlungssystem hat nicht geantwortet" },
  "0050": { en: "System error", de: "Systemfehler" },
  "0051": { en: "The request timed out", de: "Die Anfrage hat zu lange gedauert" },
  "0052": { en: "Communication error", de: "Fehler bei der Übertragung" },
  "0054": { en: "The reversal went wrong", de: "Das Storno ist schiefgegangen" },
  "0055": { en: "Unknown problem at the gateway", de: "Unbekanntes Problem im Gateway" },
  "0056": { en: "Time-out between gateway and shop", de: "Zeitüberschreitung zwischen Gateway und Shop" },
  "0068": { en: "The payment is already authorised", de: "Die Zahlung ist schon autorisiert" },
  "0072": { en: "The payment is already captured", de: "Die Zahlung ist schon gebucht" },
  "0083": { en: "System error", de: "Systemfehler" },
  "0705": { en: "The result is uncertain", de: "Das Ergebnis ist unsicher" },
  "0709": { en: "The result is in doubt", de: "Das Ergebnis ist zweifelhaft" },
  "0809": { en: "Internal error of the payment system", de: "Interner Fehler des Zahlungssystems" },
  "0810": { en: "Internal error of the payment system", de: "Interner Fehler des Zahlungssystems" },
  "0931": { en: "Time-out at the bank's page", de: "Zeitüberschreitung auf der Seite der Bank" },
  "0934": { en: "The state is unknown", de: "Der Zustand ist unbekannt" },
  "0982": { en: "The payment was charged back", de: "Die Zahlung wurde zurückbelastet" },
  "0984": { en: "The payment was voided", de: "Die Zahlung wurde storniert" },
  "0985": { en: "The payment is pending", de: "Die Zahlung ist noch offen" },
}

/** Three ways to say that the shopper cancelled. */
export const cancelled: DetailTexts = {
  "0053": { en: "The shopper cancelled the payment", de: "Der Käufer hat die Zahlung abgebrochen" },
  "0703": { en: "The shopper cancelled the payment", de: "Der Käufer hat die Zahlung abgebrochen" },
  "0946": { en: "The shopper cancelled the payment", de: "Der Käufer hat die Zahlung abgebrochen" },
}

/** The merchant or the gateway's support has to change the account. */
export const configuration: DetailTexts = {
  "0046": { en: "No terminal is free", de: "Kein Terminal ist frei" },
  "0047": { en: "The terminal number is missing", de: "Die Terminalnummer fehlt" },
  "0048": { en: "The acquirer number is missing", de: "Die Acquirer-Nummer fehlt" },
  "0060": {
    en: "The transaction type is not active for this MerchantID",
    de: "Diese Art von Transaktion ist für diese MerchantID nicht freigeschaltet",
  },
  "0077": {
    en: "No valid payment method for this MerchantID",
    de: "Für diese MerchantID gibt es keine gültige Zahlart",
  },
  "0078": { en: "The payment method is invalid", de: "Die Zahlart ist ungültig" },
  "0080": { en: "The payment method is not supported", de: "Die Zahlart wird nicht unterstützt" },
  "0082": { en: "The payment method is invalid", de: "Die Zahlart ist ungültig" },
  "0101": { en: "The payment method is switched off", de: "Die Zahlart ist abgeschaltet" },
  "0303": {
    en: "The contract with the payment system is faulty",
    de: "Der Vertrag mit dem Zahlungssystem ist fehlerhaft",
  },
  "0801": { en: "The certificate was refused", de: "Das Zertifikat wurde abgelehnt" },
  "0802": { en: "The certificate was refused", de: "Das Zertifikat wurde abgelehnt" },
  "0807": { en: "The payment system misses a field", de: "Dem Zahlungssystem fehlt ein Feld" },
  "0808": { en: "The payment system denied access", de: "Das Zahlungssystem verweigert den Zugriff" },
}

/** Final; the shopper may try another payment method. */
export const declined: DetailTexts = {
  "0100": { en: "The bank declined", de: "Die Bank hat abgelehnt" },
  "0102": { en: "The card number is invalid", de: "Die Kartennummer ist ungültig" },
  "0103": {
    en: "The issuer refuses; the shopper should call the bank",
    de: "Die kartenausgebende Bank lehnt ab; der Käufer sollte sie anrufen",
  },
  "0104": { en: "The payment means is on a black list", de: "Das Zahlungsmittel steht auf einer Sperrliste" },
  "0110": { en: "The card has expired", de: "Die Karte ist abgelaufen" },
  "0111": { en: "The card brand is not supported", de: "Die Kartenmarke wird nicht unterstützt" },
  "0305": { en: "The payment was declined", de: "Die Zahlung wurde abgelehnt" },
  "0312": { en: "The transaction is invalid", de: "Die Transaktion ist ungültig" },
  "0313": { en: "A limit was exceeded", de: "Ein Limit wurde überschritten" },
  "0314": { en: "The card is invalid", de: "Die Karte ist ungültig" },
  "0321": {
    en: "The original transaction was not found",
    de: "Die ursprüngliche Transaktion wurde nicht gefunden",
  },
  "0333": { en: "The card has expired", de: "Die Karte ist abgelaufen" },
  "0334": { en: "Fraud is suspected", de: "Es besteht Verdacht auf Betrug" },
  "0343": { en: "The card is reported stolen", de: "Die Karte ist als gestohlen gemeldet" },
  "0349": { en: "The currency is wrong", de: "Die Währung ist falsch" },
  "0350": { en: "The payment was authorised twice", de: "Die Zahlung wurde doppelt autorisiert" },
  "0991": { en: "Declined for risk", de: "Wegen des Risikos abgelehnt" },
}

/** The gateway will not do this, however often it is requested. */
export const refused: DetailTexts = {
  "0000": { en: "No reason given", de: "Kein Grund angegeben" },
  "0061": { en: "The payment was not found", de: "Die Zahlung wurde nicht gefunden" },
  "0063": { en: "The action is not allowed", de: "Die Aktion ist nicht erlaubt" },
  "0067": { en: "The capture is above the allowed sum", de: "Die Buchung liegt über der erlaubten Summe" },
  "0069": {
    en: "Nothing is captured yet, so there is nothing to credit",
    de: "Noch ist nichts gebucht, also gibt es nichts gutzuschreiben",
  },
  "0070": { en: "The amount is below the minimum", de: "Der Betrag liegt unter dem Mindestbetrag" },
  "0071": {
    en: "The function is disabled, as for captures of simulated payments",
    de: "Die Funktion ist abgeschaltet, wie bei Buchungen simulierter Zahlungen",
  },
  "0073": { en: "The action was aborted", de: "Die Aktion wurde abgebrochen" },
  "0074": {
    en: "The amount is above what was authorised or captured",
    de: "Der Betrag liegt über dem autorisierten oder gebuchten",
  },
  "0075": { en: "Nothing is authorised", de: "Nichts ist autorisiert" },
  "0081": {
    en: "The payment method does not support this action",
    de: "Die Zahlart kennt diese Aktion nicht",
  },
  "0301": {
    en: "The answer of the payment system was incomplete",
    de: "Die Antwort des Zahlungssystems war unvollständig",
  },
  "0330": { en: "The message format is wrong", de: "Das Format der Nachricht ist falsch" },
  "0340": { en: "The function is not supported", de: "Die Funktion wird nicht unterstützt" },
  "0600": {
    en: "The credit was refused: the original payment was not found",
    de: "Die Gutschrift wurde abgelehnt: die ursprüngliche Zahlung wurde nicht gefunden",
  },
  "0702": { en: "The validation failed", de: "Die Prüfung ist fehlgeschlagen" },
  "0901": { en: "The message format is wrong", de: "Das Format der Nachricht ist falsch" },
  "0902": { en: "The payment system reports an error", de: "Das Zahlungssystem meldet einen Fehler" },
  "0904": { en: "A value is invalid", de: "Ein Wert ist ungültig" },
  "0906": {
    en: "The payment system reports an error of its own; see ErrorText",
    de: "Das Zahlungssystem meldet einen eigenen Fehler; siehe ErrorText",
  },
  "0950": { en: "The authorisation failed", de: "Die Autorisierung ist fehlgeschlagen" },
  "0951": { en: "The capture failed", de: "Die Buchung ist fehlgeschlagen" },
  "0952": { en: "The credit failed", de: "Die Gutschrift ist fehlgeschlagen" },
  "0957": { en: "The credit is above what is left", de: "Die Gutschrift liegt über dem Rest" },
  "0958": { en: "The payment is already fully credited", de: "Die Zahlung ist schon ganz gutgeschrieben" },
  "0959": { en: "It is too late for a credit", de: "Für eine Gutschrift ist es zu spät" },
  "0992": { en: "The payment system does not support this", de: "Das Zahlungssystem unterstützt das nicht" },
  "0994": { en: "Technical error at the payment system", de: "Technischer Fehler im Zahlungssystem" },
  "1102": { en: "The amount of the reversal is wrong", de: "Der Betrag des Stornos ist falsch" },
  "1515": { en: "This is a duplicate", de: "Das ist eine Wiederholung" },
  "1519": { en: "The payment is already reversed", de: "Die Zahlung ist schon storniert" },
  "1815": { en: "There is nothing to reverse", de: "Es gibt nichts zu stornieren" },
  "1956": {
    en: "The maximum number of refunds is reached",
    de: "Die Höchstzahl an Erstattungen ist erreicht",
  },
}
