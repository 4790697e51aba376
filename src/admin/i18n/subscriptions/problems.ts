import type { FieldProblem, FieldProblemCode } from "../../../domain/subscription/field-problem"

/** The label of a field in a table. */
export type FieldNames = Readonly<Record<FieldProblem["field"], string>>

type ProblemTexts = Readonly<Record<FieldProblemCode, string>>

const en: ProblemTexts = {
  "amount-missing": "Enter an amount.",
  "amount-ambiguous":
    "Three digits after a separator may be thousands or decimals: write it like 1500 or 1.50.",
  "amount-no-number": "Enter a number such as 12.50.",
  "amount-not-positive": "The amount must be more than zero.",
  "amount-too-many-decimals": "The currency has fewer decimals.",
  "amount-too-large": "The gateway cannot take that much.",
  "amount-needs-agreement":
    "Below 100 of the smallest unit the gateway's support has to agree first (then set smallAmounts on the account).",
  "account-unknown": "Choose an account.",
  "abo-id-missing": "Enter the AboID.",
  "abo-id-malformed": "An AboID has 1 to 32 characters, without blanks, “&” and “=”.",
  "abo-id-twice": "The AboID stands in the file more than once.",
  "abo-id-known": "This AboID is registered already.",
  "customer-unknown": "There is no such customer. Enter an e-mail address or an id.",
  "customer-ambiguous": "Several customers have this address. Enter the customer's id.",
  "order-unknown": "There is no such order. Enter its number or id.",
  "order-of-another-customer": "The order belongs to another customer.",
  "currency-unknown": "Enter a currency such as CHF.",
  "description-empty": "The gateway cannot clear a description. Enter another text.",
  "description-too-long": "A description has at most 768 characters.",
  "description-character": "The gateway cannot take one of these characters (such as “&”, “€” or an emoji).",
  "description-simulates": "May not begin with “Test:”: the gateway would only simulate the change.",
  "day-malformed": "Enter a day that exists.",
  "end-before-start": "The end may not be before the start.",
  "interval-out-of-range": "Enter a whole number of days, 1 to 999.",
  "active-malformed": "Must be true or false.",
  "row-of-other-columns": "The row has more or fewer cells than the first line.",
}

const de: ProblemTexts = {
  "amount-missing": "Bitte einen Betrag eingeben.",
  "amount-ambiguous":
    "Drei Ziffern nach einem Trennzeichen können Tausender oder Nachkommastellen sein: bitte wie 1500 oder 1,50 schreiben.",
  "amount-no-number": "Bitte eine Zahl wie 12,50 eingeben.",
  "amount-not-positive": "Der Betrag muss größer als null sein.",
  "amount-too-many-decimals": "Die Währung hat weniger Nachkommastellen.",
  "amount-too-large": "So viel kann das Gateway nicht annehmen.",
  "amount-needs-agreement":
    "Unter 100 der kleinsten Einheit muss der Support des Gateways zuerst zustimmen (dann smallAmounts am Konto setzen).",
  "account-unknown": "Bitte ein Konto wählen.",
  "abo-id-missing": "Bitte die AboID eingeben.",
  "abo-id-malformed": "Eine AboID hat 1 bis 32 Zeichen, ohne Leerzeichen, „&“ und „=“.",
  "abo-id-twice": "Die AboID steht mehr als einmal in der Datei.",
  "abo-id-known": "Diese AboID ist schon erfasst.",
  "customer-unknown": "Diesen Kunden gibt es nicht. Bitte E-Mail-Adresse oder Id eingeben.",
  "customer-ambiguous": "Mehrere Kunden haben diese Adresse. Bitte die Id des Kunden eingeben.",
  "order-unknown": "Diese Bestellung gibt es nicht. Bitte Nummer oder Id eingeben.",
  "order-of-another-customer": "Die Bestellung gehört einem anderen Kunden.",
  "currency-unknown": "Bitte eine Währung wie CHF eingeben.",
  "description-empty": "Das Gateway kann eine Beschreibung nicht löschen. Bitte einen anderen Text eingeben.",
  "description-too-long": "Eine Beschreibung hat höchstens 768 Zeichen.",
  "description-character":
    "Eines dieser Zeichen kann das Gateway nicht annehmen (etwa „&“, „€“ oder ein Emoji).",
  "description-simulates": "Darf nicht mit „Test:“ beginnen: Das Gateway würde die Änderung nur simulieren.",
  "day-malformed": "Bitte einen Tag eingeben, den es gibt.",
  "end-before-start": "Das Ende darf nicht vor dem Beginn liegen.",
  "interval-out-of-range": "Bitte eine ganze Zahl von Tagen eingeben, 1 bis 999.",
  "active-malformed": "Muss true oder false sein.",
  "row-of-other-columns": "Die Zeile hat mehr oder weniger Zellen als die erste.",
}

/** What is wrong with a field, for the user who typed it. */
export const problems = { en, de }
