import type { ActionKind } from "../../domain/action"
import type { RefusalReason, RouteRefusalCode } from "../../domain/refusal-facts"

/** Why something did not work; a reason without words does not compile. */
interface Refusals {
  readonly reason: Readonly<Record<RefusalReason, string>>
  readonly code: Readonly<Record<RouteRefusalCode, string>>
  /** The steps inside those sentences. */
  readonly action: Readonly<Record<ActionKind, string>>
  readonly noServer: string
  readonly signedOut: string
  readonly roleForbids: string
  readonly roleNeeds: string
  readonly noAnswer: string
}

const en: Refusals = {
  reason: {
    "action-running":
      "A {{action}} of this payment is running. Wait a minute and look again before you repeat it.",
    "in-a-batch":
      "This payment is in the batch {{batch_id}} with {{amount}}. Withdraw the batch if it was not sent yet, or import the gateway's answer first.",
    "outcome-unknown":
      "It is not known whether the {{action}} of {{amount}} was carried out. The gateway is being asked again; a repeat of the same amount finishes this one and never moves money twice.",
    "gateway-refused": "The gateway refused the {{action}}: {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Nothing was sent to the gateway and nothing was done. Try again later. The cause: {{cause}}",
    "not-reversible":
      "The payment cannot be reversed: the gateway shows {{authorized}} authorized, {{captured}} captured and {{credited}} credited. Refund what was captured instead.",
    "more-than-left": "{{asked}} is more than is left: {{left}}.",
    "too-many-decimals": "{{currency}} has {{decimals}} decimals at most.",
    "held-back":
      "The gateway has not confirmed this payment by its own notice yet, and {{method}} allows nothing before that. Nothing was sent. Try again after {{until}}; then it is sent in any case.",
    "taken-at-payment":
      "{{method}} takes the money when the shopper pays, so there is nothing to capture. Refund what is to go back.",
    "method-cannot-reverse": "{{method}} payments cannot be reversed. Refund what was captured instead.",
    "ends-by-itself": "It is not paid, so nothing is reserved. An unpaid {{method}} payment ends by itself.",
    "all-captured": "Everything of this payment is captured already. Refund what is to go back.",
    "nothing-to-capture": "At the gateway there is nothing of this payment to capture.",
    "nothing-to-reverse": "There is nothing left to reverse.",
    "captured-cannot-be-reversed":
      "The payment is captured; a reversal would undo the capture only. Refund it instead.",
    "changed-meanwhile": "The payment has changed meanwhile. Look again before you repeat it.",
    "order-in-progress":
      "The order of this payment is still being placed, so nothing was cancelled or refunded. Try again in a few minutes.",
    "order-changing":
      "The order has an open change: an edit, a return, a claim or an exchange. Medusa cannot write a refund or a cancelling on it until then, so nothing was sent. Confirm or cancel the change first.",
    "order-books-busy":
      "A refund or the cancelling of this order is running. Wait a minute and look at the order again before you repeat it.",
    "captured-not-booked":
      "The gateway captured the amount, but Medusa could not book it. Capture the same amount again: it is only booked then.",
    "no-pay-id": "The gateway has not named a PayID yet. Wait for its notice, or ask the gateway first.",
    "not-ours": "This payment is not one of Paygate's.",
    "no-money-held": "No money of this payment is held any more.",
    "reported-anew":
      "The same problem was reported again and stands open in another entry. Work on that one.",
  },
  code: {
    "account-unknown": "No account with this id is configured any more.",
    "asked-too-often": "That was asked too often. Wait a minute and try again.",
    "attempt-unknown": "This payment is not in the ledger any more.",
    "batch-busy": "Somebody else is working on the batches. Look again in a moment.",
    "batch-empty": "There is no payment left for the batch.",
    "batch-unknown": "There is no such batch.",
    "code-malformed": "A Code has eight digits or letters, like 22720040.",
    "message-unknown": "There is no such message.",
    "order-unknown": "There is no such order.",
    "problem-unknown": "There is no such problem.",
    "uploads-busy": "Other files are being taken in. Try again in a moment.",
  },
  action: { capture: "capture", reverse: "reversal", credit: "refund" },
  noServer:
    "The shop's server cannot be reached. Check the connection and try again; nothing you typed is lost.",
  signedOut: "You are signed out. Sign in again in another tab, then try once more here.",
  roleForbids: "Your role does not allow this, so nothing was done.",
  roleNeeds:
    "Your role does not allow this, so nothing was done. It needs {{permissions}}; if the role has just been changed, sign in again.",
  noAnswer: "The shop's server gave no usable answer (HTTP {{status}}). Try again in a moment.",
}

const de: Refusals = {
  reason: {
    "action-running":
      "Für diese Zahlung läuft gerade: {{action}}. Warten Sie eine Minute und sehen Sie nach, bevor Sie es wiederholen.",
    "in-a-batch":
      "Diese Zahlung steht mit {{amount}} im Batch {{batch_id}}. Ziehen Sie den Batch zurück, wenn er noch nicht gesendet ist, oder lesen Sie zuerst die Antwort des Gateways ein.",
    "outcome-unknown":
      "Ob das ausgeführt wurde, ist nicht bekannt: {{action}} von {{amount}}. Das Gateway wird wieder gefragt; eine Wiederholung mit demselben Betrag schließt diesen Schritt ab und bewegt nie zweimal Geld.",
    "gateway-refused": "Das Gateway hat abgelehnt ({{action}}): {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Es wurde nichts an das Gateway gesendet und nichts getan. Versuchen Sie es später wieder. Die Ursache: {{cause}}",
    "not-reversible":
      "Die Zahlung lässt sich nicht stornieren: Das Gateway zeigt {{authorized}} autorisiert, {{captured}} erfasst und {{credited}} gutgeschrieben. Erstatten Sie stattdessen, was erfasst wurde.",
    "more-than-left": "{{asked}} ist mehr, als noch da ist: {{left}}.",
    "too-many-decimals": "{{currency}} hat höchstens {{decimals}} Nachkommastellen.",
    "held-back":
      "Das Gateway hat diese Zahlung noch nicht mit seiner eigenen Meldung bestätigt, und {{method}} erlaubt vorher nichts. Es wurde nichts gesendet. Versuchen Sie es nach {{until}} wieder; dann wird es in jedem Fall gesendet.",
    "taken-at-payment":
      "{{method}} nimmt das Geld, wenn der Käufer zahlt; es gibt nichts zu erfassen. Erstatten Sie, was zurückgehen soll.",
    "method-cannot-reverse":
      "Zahlungen mit {{method}} lassen sich nicht stornieren. Erstatten Sie, was erfasst wurde.",
    "ends-by-itself":
      "Es ist nicht bezahlt, also ist nichts reserviert. Eine unbezahlte Zahlung mit {{method}} endet von selbst.",
    "all-captured": "Von dieser Zahlung ist schon alles erfasst. Erstatten Sie, was zurückgehen soll.",
    "nothing-to-capture": "Beim Gateway gibt es von dieser Zahlung nichts zu erfassen.",
    "nothing-to-reverse": "Es gibt nichts mehr zu stornieren.",
    "captured-cannot-be-reversed":
      "Die Zahlung ist erfasst; ein Storno würde nur die Erfassung zurücknehmen. Erstatten Sie sie.",
    "changed-meanwhile":
      "Die Zahlung hat sich inzwischen geändert. Sehen Sie nach, bevor Sie es wiederholen.",
    "order-in-progress":
      "Die Bestellung zu dieser Zahlung wird noch angelegt, darum wurde nichts storniert oder erstattet. Versuchen Sie es in einigen Minuten wieder.",
    "order-changing":
      "An der Bestellung ist eine Änderung offen: eine Bearbeitung, eine Rücksendung, eine Reklamation oder ein Umtausch. Bis dahin kann Medusa keine Erstattung und keine Stornierung auf ihr vermerken, darum wurde nichts gesendet. Bestätigen oder verwerfen Sie zuerst die Änderung.",
    "order-books-busy":
      "Eine Erstattung oder die Stornierung dieser Bestellung läuft gerade. Warten Sie eine Minute und sehen Sie die Bestellung noch einmal an, bevor Sie es wiederholen.",
    "captured-not-booked":
      "Das Gateway hat den Betrag erfasst, aber Medusa konnte ihn nicht buchen. Erfassen Sie denselben Betrag noch einmal: Er wird dann nur gebucht.",
    "no-pay-id":
      "Das Gateway hat noch keine PayID genannt. Warten Sie auf seine Meldung, oder fragen Sie es zuerst.",
    "not-ours": "Diese Zahlung gehört nicht zu Paygate.",
    "no-money-held": "Von dieser Zahlung wird kein Geld mehr einbehalten.",
    "reported-anew":
      "Dasselbe Problem wurde noch einmal gemeldet und ist in einem anderen Eintrag offen. Arbeiten Sie dort weiter.",
  },
  code: {
    "account-unknown": "Ein Konto mit dieser Id ist nicht mehr eingerichtet.",
    "asked-too-often": "Das wurde zu oft gefragt. Warten Sie eine Minute und versuchen Sie es wieder.",
    "attempt-unknown": "Diese Zahlung ist nicht mehr erfasst.",
    "batch-busy": "Gerade arbeitet jemand anders an den Batches. Sehen Sie gleich noch einmal nach.",
    "batch-empty": "Für den Batch ist keine Zahlung übrig.",
    "batch-unknown": "Diesen Batch gibt es nicht.",
    "code-malformed": "Ein Code hat acht Ziffern oder Buchstaben, wie 22720040.",
    "message-unknown": "Diese Nachricht gibt es nicht.",
    "order-unknown": "Diese Bestellung gibt es nicht.",
    "problem-unknown": "Dieses Problem gibt es nicht.",
    "uploads-busy": "Gerade werden andere Dateien angenommen. Versuchen Sie es gleich noch einmal.",
  },
  action: { capture: "Erfassung", reverse: "Storno", credit: "Erstattung" },
  noServer:
    "Der Server des Shops ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es wieder; was Sie eingegeben haben, bleibt stehen.",
  signedOut:
    "Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es hier noch einmal.",
  roleForbids: "Ihre Rolle erlaubt das nicht, es ist also nichts geschehen.",
  roleNeeds:
    "Ihre Rolle erlaubt das nicht, es ist also nichts geschehen. Nötig ist {{permissions}}; wurde die Rolle gerade geändert, melden Sie sich neu an.",
  noAnswer:
    "Der Server des Shops gab keine brauchbare Antwort (HTTP {{status}}). Versuchen Sie es gleich noch einmal.",
}

/** What went wrong, in words. */
export const refusals = { en, de }
