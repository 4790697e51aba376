import type { Impossibility } from "../../domain/possible-operations"
import type { AmountProblem } from "../../domain/typed-amount"

import { alipayRelease } from "./alipay-release"
import type { SameTexts } from "./same-texts"
import { whatHappened } from "./what-happened"

const impossible: Readonly<Record<Impossibility, string>> = {
  "not-paid": "It is not paid.",
  "no-payment-yet": "Medusa has no payment for it yet; wait until the order is placed.",
  "money-is-back": "The money went back already.",
  "money-goes-back": "The money is on its way back.",
  "waits-for-decision": "No order could take it: give it back, or try the order again.",
  "order-cancelled": "The order is cancelled; a reservation that still stands can only be released.",
  "taken-at-payment": "{{method}} takes the money at payment; there is nothing to capture.",
  "all-captured": "Everything is captured.",
  "rest-released": "The last capture has released the rest of the reservation.",
  "nothing-captured": "Nothing is captured yet.",
  "all-refunded": "Everything is refunded.",
  "method-cannot-release": "{{method}} payments cannot be reversed; refund them instead.",
  "nothing-to-release": "Nothing is reserved.",
  "captured-cannot-be-released":
    "Money was captured. A reversal would undo the last capture only; refund what is to go back instead.",
  ...alipayRelease.en,
  "no-pay-id": "The gateway has not named a PayID yet; ask it first.",
}

const amountProblem: Readonly<Record<AmountProblem, string>> = {
  empty: "Enter an amount.",
  "not-a-number": "Enter an amount such as {{example}}.",
  "thousands-or-decimals":
    "Three digits after a separator may be thousands or decimals. Enter {{thousands}} or {{cut}}.",
  negative: "Enter an amount above zero.",
  zero: "Enter an amount above zero.",
  "too-many-decimals": "{{currency}} has {{decimals}} decimals at most.",
  "more-than-left": "At most {{most}} is left.",
}

const en = {
  title: "Paygate",
  earlier: "Earlier tries ({{count}})",
  testMode: "Test mode: nobody is charged",
  replaced: "Replaced",
  account: "{{account}}, MerchantID {{merchant}}",
  accountGone: "{{account}}, which is no longer configured",
  amount: "Amount",
  captured: "Captured",
  refunded: "Refunded",
  leftToCapture: "Left to capture",
  leftToRefund: "Left to refund",
  released: "Released",
  numbers: "Account and numbers",
  accountLabel: "Account",
  notKnown: "not known yet",
  medusaSays: {
    "rest-released":
      "Medusa's “Payments” still says “ready to be captured”, because it does not know that the rest of a reservation can be released. Nothing is left to capture.",
    "partially-captured":
      "Medusa's “Payments” offers to capture the whole amount, and a refund only once all of it is captured. Capture and refund parts here.",
    "not-canceled":
      "Medusa's “Payments” still says “ready to be captured”, although the reservation was released. Nothing can be captured.",
    "partially-refunded":
      "Medusa's “Payments” says “Refunded”, because Medusa counts a part as a part, whatever its size. Only a part of what was captured is refunded.",
  },
  scan: "The shopper can still scan this code.",
  scanUntil: "The shopper can still scan this code until {{moment}}.",
  codeAlt: "QR code of the payment",
  problems: "Open problems",
  operations: "What can be done",
  capture: "Capture",
  refund: "Refund",
  release: "Release the reservation",
  callOff: "Call off the payment",
  ask: "Ask the gateway now",
  bundle: "Support bundle",
  bundleHint: "One zip file for the gateway's support desk, without secrets or personal data.",
  notPossible: "Not possible: {{what}}. {{reason}}",
  unresolved:
    "A step has no clear outcome yet. The gateway is asked by itself until it answers; “Ask the gateway now” does so at once.",
  impossible,
  amountProblem,
  most: "At most {{most}}.",
  captureTitle: "Capture {{method}} payment",
  captureText:
    "Takes money that is reserved at the gateway: {{amount}} was authorized, {{captured}} of it is captured so far.",
  restQuestion: "What happens to the rest of {{rest}}?",
  restKeep: "Keep it reserved",
  restKeepHint: "You can capture it later.",
  restRelease: "Release it to the shopper",
  restReleaseHint: "This is the last capture; nothing can be captured after it.",
  captureButton: "Capture {{amount}}",
  captureDone: "{{amount}} captured.",
  refundTitle: "Refund {{method}} payment",
  refundText:
    "Gives captured money back to the shopper: {{captured}} was captured, {{refunded}} of it is refunded so far.",
  refundButton: "Refund {{amount}}",
  refundDone: "{{amount}} refunded.",
  forceWarning:
    "You can send it all the same. The gateway may refuse it, or answer late; then ask the gateway before you repeat it.",
  force: "Send it anyway",
  reason: "Reason",
  noReason: "No reason",
  note: "Note",
  notePlaceholder: "For your own books; the shopper does not see it.",
  releaseTitle: "Release the reservation?",
  releaseText:
    "{{amount}} is given free to the shopper. This cannot be undone; the order then stands unpaid.",
  releaseDone: "The reservation was released.",
  callOffTitle: "Call off the payment?",
  callOffText: "The code stops working; nobody can pay {{amount}} by it any more.",
  callOffDone: "The payment was called off.",
  asked: "The gateway says: authorized {{authorized}}, captured {{captured}}, refunded {{refunded}}.",
  askedUnknown: "The gateway knows no such payment (Code {{code}}: {{meaning}}).",
  askedSilent: "The gateway gave no clear answer: {{reason}}",
  ...whatHappened.en,
}

const de: SameTexts<typeof en> = {
  title: "Paygate",
  earlier: "Frühere Versuche ({{count}})",
  testMode: "Testbetrieb: Niemand wird belastet",
  replaced: "Ersetzt",
  account: "{{account}}, MerchantID {{merchant}}",
  accountGone: "{{account}}, nicht mehr eingerichtet",
  amount: "Betrag",
  captured: "Erfasst",
  refunded: "Erstattet",
  leftToCapture: "Noch erfassbar",
  leftToRefund: "Noch erstattbar",
  released: "Freigegeben",
  numbers: "Konto und Nummern",
  accountLabel: "Konto",
  notKnown: "noch nicht bekannt",
  medusaSays: {
    "rest-released":
      "Unter „Zahlungen“ steht weiter „kann erfasst werden“, denn Medusa weiß nicht, dass sich der Rest einer Reservierung freigeben lässt. Es gibt nichts mehr zu erfassen.",
    "partially-captured":
      "Unter „Zahlungen“ lässt sich nur der ganze Betrag erfassen, und erstatten erst, wenn alles erfasst ist. Teile erfassen und erstatten Sie hier.",
    "not-canceled":
      "Unter „Zahlungen“ steht weiter „kann erfasst werden“, obwohl die Reservierung freigegeben wurde. Es lässt sich nichts mehr erfassen.",
    "partially-refunded":
      "Unter „Zahlungen“ steht „Erstattet“, weil Medusa Teilbeträge jeder Höhe gleich zählt. Erstattet ist nur ein Teil des erfassten Betrags.",
  },
  scan: "Der Käufer kann diesen Code noch scannen.",
  scanUntil: "Der Käufer kann diesen Code noch bis {{moment}} scannen.",
  codeAlt: "QR-Code der Zahlung",
  problems: "Offene Probleme",
  operations: "Was sich tun lässt",
  capture: "Erfassen",
  refund: "Erstatten",
  release: "Reservierung freigeben",
  callOff: "Zahlung abbrechen",
  ask: "Gateway jetzt fragen",
  bundle: "Support-Paket",
  bundleHint: "Eine ZIP-Datei für den Support des Gateways, ohne Geheimnisse und persönliche Daten.",
  notPossible: "Nicht möglich: {{what}}. {{reason}}",
  unresolved:
    "Ein Schritt hat noch keinen klaren Ausgang. Das Gateway wird von selbst gefragt, bis es antwortet; „Gateway jetzt fragen“ tut es sofort.",
  impossible: {
    "not-paid": "Es ist nicht bezahlt.",
    "no-payment-yet": "Medusa hat noch keine Zahlung dafür; warten Sie, bis die Bestellung angelegt ist.",
    "money-is-back": "Das Geld ist schon zurück.",
    "money-goes-back": "Das Geld ist auf dem Rückweg.",
    "waits-for-decision":
      "Keine Bestellung konnte es annehmen: zahlen Sie es zurück, oder versuchen Sie die Bestellung noch einmal.",
    "order-cancelled":
      "Die Bestellung ist storniert; eine Reservierung, die noch besteht, lässt sich nur freigeben.",
    "taken-at-payment": "{{method}} nimmt das Geld beim Bezahlen; es gibt nichts zu erfassen.",
    "all-captured": "Alles ist erfasst.",
    "rest-released": "Die letzte Erfassung hat den Rest der Reservierung freigegeben.",
    "nothing-captured": "Es ist noch nichts erfasst.",
    "all-refunded": "Alles ist erstattet.",
    "method-cannot-release": "Zahlungen mit {{method}} lassen sich nicht stornieren; erstatten Sie sie.",
    "nothing-to-release": "Es ist nichts reserviert.",
    "captured-cannot-be-released":
      "Es wurde Geld erfasst. Ein Storno würde nur die letzte Erfassung zurücknehmen; erstatten Sie, was zurückgehen soll.",
    ...alipayRelease.de,
    "no-pay-id": "Das Gateway hat noch keine PayID genannt; fragen Sie es zuerst.",
  },
  amountProblem: {
    empty: "Geben Sie einen Betrag ein.",
    "not-a-number": "Geben Sie einen Betrag wie {{example}} ein.",
    "thousands-or-decimals":
      "Drei Ziffern nach einem Trennzeichen können Tausender oder Nachkommastellen sein. Geben Sie {{thousands}} oder {{cut}} ein.",
    negative: "Geben Sie einen Betrag über null ein.",
    zero: "Geben Sie einen Betrag über null ein.",
    "too-many-decimals": "{{currency}} hat höchstens {{decimals}} Nachkommastellen.",
    "more-than-left": "Es sind höchstens {{most}} übrig.",
  },
  most: "Höchstens {{most}}.",
  captureTitle: "Zahlung mit {{method}} erfassen",
  captureText:
    "Nimmt Geld, das beim Gateway reserviert ist: {{amount}} wurden autorisiert, {{captured}} davon sind bisher erfasst.",
  restQuestion: "Was geschieht mit dem Rest von {{rest}}?",
  restKeep: "Reserviert lassen",
  restKeepHint: "Sie können ihn später erfassen.",
  restRelease: "Dem Käufer freigeben",
  restReleaseHint: "Das ist die letzte Erfassung; danach lässt sich nichts mehr erfassen.",
  captureButton: "{{amount}} erfassen",
  captureDone: "{{amount}} wurden erfasst.",
  refundTitle: "Zahlung mit {{method}} erstatten",
  refundText:
    "Gibt dem Käufer erfasstes Geld zurück: {{captured}} wurden erfasst, {{refunded}} davon sind bisher erstattet.",
  refundButton: "{{amount}} erstatten",
  refundDone: "{{amount}} wurden erstattet.",
  forceWarning:
    "Sie können es trotzdem senden. Das Gateway lehnt es vielleicht ab oder antwortet spät; fragen Sie es dann, bevor Sie es wiederholen.",
  force: "Trotzdem senden",
  reason: "Grund",
  noReason: "Kein Grund",
  note: "Notiz",
  notePlaceholder: "Für Ihre eigenen Bücher; der Käufer sieht sie nicht.",
  releaseTitle: "Reservierung freigeben?",
  releaseText:
    "{{amount}} werden für den Käufer frei. Das lässt sich nicht rückgängig machen; die Bestellung ist dann unbezahlt.",
  releaseDone: "Die Reservierung wurde freigegeben.",
  callOffTitle: "Zahlung abbrechen?",
  callOffText: "Der Code wird ungültig; niemand kann {{amount}} mehr damit bezahlen.",
  callOffDone: "Die Zahlung wurde abgebrochen.",
  asked: "Das Gateway sagt: autorisiert {{authorized}}, erfasst {{captured}}, erstattet {{refunded}}.",
  askedUnknown: "Das Gateway kennt keine solche Zahlung (Code {{code}}: {{meaning}}).",
  askedSilent: "Das Gateway gab keine klare Antwort: {{reason}}",
  ...whatHappened.de,
}

/** The card on the order page. */
export const orderCard = { en, de }
