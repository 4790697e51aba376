import type { problems as texts } from "../en/subscription-problems"
import type { SameTexts } from "../same-texts"

/** What is wrong with a field, for the user who typed it. */
export const problems: SameTexts<typeof texts> = {
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
  "abo-id-known": "Diese AboID ist schon eingetragen.",
  "customer-unknown": "Diesen Kunden gibt es nicht. Bitte E-Mail-Adresse oder ID eingeben.",
  "customer-ambiguous": "Mehrere Kunden haben diese Adresse. Bitte die ID des Kunden eingeben.",
  "order-unknown": "Diese Bestellung gibt es nicht. Bitte Nummer oder ID eingeben.",
  "order-of-another-customer": "Die Bestellung gehört einem anderen Kunden.",
  "currency-unknown": "Bitte eine Währung wie CHF eingeben.",
  "description-empty": "Das Gateway kann eine Beschreibung nicht löschen. Bitte einen anderen Text eingeben.",
  "description-too-long": "Eine Beschreibung hat höchstens 768 Zeichen.",
  "description-character":
    "Eines dieser Zeichen kann das Gateway nicht annehmen (etwa „&“, „€“ oder ein Emoji).",
  "description-simulates": "Darf nicht mit „Test:“ beginnen: Das Gateway würde die Änderung nur simulieren.",
  "day-malformed": "Bitte einen Tag eingeben, den es gibt, als 01.03.2027 oder 2027-03-01.",
  "end-before-start": "Das Ende darf nicht vor dem Beginn liegen.",
  "interval-out-of-range": "Bitte eine ganze Zahl von Tagen eingeben, 1 bis 999.",
  "active-malformed": "Muss ja oder nein sein, oder wahr oder falsch.",
  "row-of-other-columns": "Die Zeile hat mehr oder weniger Zellen als die erste.",
}
