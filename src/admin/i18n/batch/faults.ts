import type { RowFault, RowField } from "../../../domain/batch/row-fault"
import type { AmountFault } from "../../../domain/typed-amount"

/** Why a row cannot go into a batch; a reason without a text does not compile. */
interface FaultTexts {
  readonly field: Readonly<Record<RowField, string>>
  readonly fault: Readonly<Record<Exclude<RowFault["reason"], "amount-unreadable">, string>>
  readonly amountFault: Readonly<Record<AmountFault | "too-large", string>>
}

const en: FaultTexts = {
  field: { row: "Row", payment: "Payment", amount: "Amount", currency: "Currency" },
  fault: {
    "names-nothing": "The row names no payment: give its order, its payment or its TransID.",
    "names-several": "The row names its payment more than once: give only one of order, payment and TransID.",
    "other-cells": "The row has {{cells}} cells, the heading {{columns}}. Is an amount written with a comma?",
    twice: "The payment is in row {{line}} already; one batch has a payment once.",
    "unknown-payment": "Paygate has no paid payment for it.",
    "several-payments": "The order has several payments; name the one that is meant.",
    "account-gone": "The account {{account}} is not configured any more.",
    "no-batch-files": "The gateway takes no batch files for this with {{method}}. Refund it on its order.",
    "not-captured": "Nothing of it is captured, so there is nothing to give back.",
    "no-pay-id": "The gateway has not named a PayID yet. Wait for its notice.",
    "no-order": "The payment has no order yet. Try again when it is placed.",
    "all-refunded": "Everything is refunded already.",
    "part-refunded": "A part is refunded already, so the whole cannot be reversed. Refund the rest.",
    pending:
      "{{operation}} of {{amount}}: pending since {{since}}. Wait until the gateway has said how it ended.",
    "in-a-batch": "The payment is in the batch {{batch_id}} already.",
    "other-currency": "The payment is in {{currency_code}}.",
    "more-than-left": "{{asked}} is more than is left: {{left}}.",
    "not-the-whole": "A reversal takes the whole payment back: {{amount}}.",
    "below-the-least":
      "Amounts below 100 smallest units need the consent of the gateway's support (option smallAmounts).",
  },
  amountFault: {
    empty:
      "There is no amount. Enter one, or tick that rows without an amount refund everything that is left.",
    "not-a-number": "Write a number such as 12.50, without a currency.",
    "thousands-or-decimals":
      "Three digits after a separator may be thousands or decimals. Write it like 1500 or 1.50.",
    negative: "Write an amount above zero.",
    zero: "Write an amount above zero.",
    "too-many-decimals": "The currency has {{decimals}} decimals at most.",
    "too-large": "The gateway cannot take that much.",
  },
}

const de: FaultTexts = {
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
    "not-captured": "Davon ist nichts erfasst; es gibt nichts zurückzugeben.",
    "no-pay-id": "Das Gateway hat noch keine PayID genannt. Warten Sie auf seine Meldung.",
    "no-order": "Die Zahlung hat noch keine Bestellung. Versuchen Sie es wieder, wenn sie angelegt ist.",
    "all-refunded": "Es ist schon alles erstattet.",
    "part-refunded":
      "Ein Teil ist schon erstattet, darum lässt sich das Ganze nicht stornieren. Erstatten Sie den Rest.",
    pending:
      "{{operation}} von {{amount}}: offen seit {{since}}. Warten Sie, bis das Gateway gesagt hat, wie es ausging.",
    "in-a-batch": "Die Zahlung ist schon im Batch {{batch_id}}.",
    "other-currency": "Die Zahlung ist in {{currency_code}}.",
    "more-than-left": "{{asked}} ist mehr, als noch da ist: {{left}}.",
    "not-the-whole": "Ein Storno nimmt die ganze Zahlung zurück: {{amount}}.",
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

/** Texts for rows that cannot go into a batch. */
export const batchFaults = { en, de }
