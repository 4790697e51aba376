import type { orderCard as texts } from "../en/order-card"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { whatHappened } from "./what-happened"

/** The card on the order page. */
export const orderCard: SameTexts<typeof texts> = {
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
  captureBy: "Erfassen bis",
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
  bundleHint: "Eine ZIP-Datei für den Support des Gateways, ohne Geheimnisse und personenbezogene Daten.",
  notPossible: "Nicht möglich: {{what}}. {{reason}}",
  unresolved:
    "Ein Schritt hat noch keinen klaren Ausgang. Das Gateway wird von selbst gefragt, bis es antwortet; „Gateway jetzt fragen“ tut es sofort.",
  impossible: {
    "not-paid": "Es ist nicht bezahlt.",
    "no-payment-yet": "Medusa hat noch keine Zahlung dafür; warten Sie, bis die Bestellung aufgegeben ist.",
    "money-is-back": "Das Geld ist schon zurück.",
    "money-goes-back": "Das Geld ist auf dem Rückweg.",
    "waits-for-decision":
      "Keine Bestellung konnte es annehmen: Erstatten Sie es, oder versuchen Sie die Bestellung noch einmal.",
    "order-canceled":
      "Die Bestellung ist storniert; eine Reservierung, die noch besteht, lässt sich nur freigeben.",
    "taken-at-payment": "{{method}} nimmt das Geld beim Bezahlen; es gibt nichts zu erfassen.",
    "all-captured": "Alles ist erfasst.",
    "nothing-owed": "Die Bestellung ist mit dem Erfassten bezahlt.",
    "rest-released": "Die letzte Erfassung hat den Rest der Reservierung freigegeben.",
    "nothing-captured": "Es ist noch nichts erfasst.",
    "all-refunded": "Alles ist erstattet.",
    "method-cannot-release": "Zahlungen mit {{method}} lassen sich nicht freigeben; erstatten Sie sie.",
    "nothing-to-release": "Es ist nichts reserviert.",
    "captured-cannot-be-released":
      "Es wurde Geld erfasst. Eine Freigabe würde nur die letzte Erfassung zurücknehmen; erstatten Sie, was zurückgehen soll.",
    ...alipayRelease,
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
  items: "Artikel",
  itemsHint: "Wählen Sie, was zurückgeht, oder geben Sie oben den Betrag ein.",
  ordered: "{{ordered}} bestellt · {{amount}}",
  orderedAndReturned: "{{ordered}} bestellt, {{returned}} zurückgeschickt · {{amount}}",
  orderedAndRefunded: "{{ordered}} bestellt, {{refunded}} erstattet · {{amount}}",
  orderedReturnedRefunded:
    "{{ordered}} bestellt, {{returned}} zurückgeschickt, {{refunded}} erstattet · {{amount}}",
  quantityOf: "Menge von {{item}}",
  itemsWorth: "Ausgewählt: {{amount}}",
  itemsWorthMore: "Ausgewählt: {{amount}}, davon noch erstattbar {{most}}",
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
  ...whatHappened,
}
