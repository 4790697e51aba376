import type { batchFaults as texts } from "../en/batch-faults"
import type { SameTexts } from "../same-texts"

/** Texts for rows that cannot go into a batch. */
export const batchFaults: SameTexts<typeof texts> = {
  field: { row: "Zeile", payment: "Zahlung", amount: "Betrag", currency: "Währung" },
  fault: {
    "names-nothing": "Die Zeile nennt keine Zahlung: Geben Sie Bestellung, Zahlung oder TransID an.",
    "names-several":
      "Die Zeile nennt ihre Zahlung mehrfach: Geben Sie nur eines von Bestellung, Zahlung und TransID an.",
    "other-cells":
      "Die Zeile hat {{cells}} Zellen, die Kopfzeile {{columns}}. Steht ein Komma in einem Betrag?",
    twice: "Die Zahlung steht schon in Zeile {{line}}; ein Batch enthält eine Zahlung nur einmal.",
    "unknown-payment": "Paygate hat dafür keine bezahlte Zahlung.",
    "several-payments": "Die Bestellung hat mehrere Zahlungen; nennen Sie die gemeinte.",
    "account-gone": "Das Konto {{account}} ist nicht mehr eingerichtet.",
    "no-batch-files":
      "Das Gateway nimmt dafür bei {{method}} keine Batch-Dateien an. Erstatten Sie es auf der Bestellung.",
    "not-captured": "Davon ist nichts erfasst, also gibt es nichts zu erstatten.",
    "no-pay-id": "Das Gateway hat noch keine PayID genannt. Warten Sie auf seine Meldung.",
    "no-order": "Die Zahlung hat noch keine Bestellung. Versuchen Sie es wieder, wenn sie aufgegeben ist.",
    "all-refunded": "Es ist schon alles erstattet.",
    "part-refunded":
      "Ein Teil ist schon erstattet, darum lässt sich das Ganze nicht freigeben. Erstatten Sie den Rest.",
    pending:
      "{{operation}} von {{amount}}: offen seit {{since}}. Warten Sie, bis das Gateway gesagt hat, wie es ausging.",
    "in-a-batch": "Die Zahlung ist schon im Batch {{batch_id}}.",
    "other-currency": "Die Zahlung ist in {{currency_code}}.",
    "more-than-left": "{{asked}} ist mehr, als noch da ist: {{left}}.",
    "not-the-whole": "Eine Freigabe gilt der ganzen Zahlung: {{amount}}.",
    "below-the-least":
      "Beträge unter 100 kleinsten Einheiten muss der Support des Gateways erst freigeben (Option smallAmounts).",
  },
  amountFault: {
    empty:
      "Es fehlt der Betrag. Tragen Sie ihn ein, oder kreuzen Sie an, dass Zeilen ohne Betrag alles erstatten, was übrig ist.",
    "not-a-number": "Schreiben Sie eine Zahl wie 12,50, ohne Währung.",
    "thousands-or-decimals":
      "Drei Ziffern nach einem Trennzeichen können Tausender oder Nachkommastellen sein. Schreiben Sie es wie 1500 oder 1,50.",
    negative: "Schreiben Sie einen Betrag über null.",
    zero: "Schreiben Sie einen Betrag über null.",
    "too-many-decimals": "Die Währung hat höchstens {{decimals}} Nachkommastellen.",
    "too-large": "So viel nimmt das Gateway nicht an.",
  },
}
