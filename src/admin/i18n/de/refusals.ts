import type { refusals as texts } from "../en/refusals"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { linkRefusals } from "./payment-link"

/** Texts for what went wrong. */
export const refusals: SameTexts<typeof texts> = {
  reason: {
    "in-a-batch":
      "Diese Zahlung steht mit {{amount}} im Batch {{batch_id}}. Ziehen Sie den Batch zurück, wenn er noch nicht gesendet ist, oder lesen Sie zuerst die Antwort des Gateways ein.",
    overtaken:
      "Zu diesem Vorgang ({{operation}} über {{amount}}) kam keine klare Antwort, und die Summen des Gateways haben sich seither anders geändert. Was sie zeigen, ist gebucht; ob dieser Vorgang darin enthalten ist, kann niemand sagen. Prüfen Sie, was noch übrig ist, und veranlassen Sie ihn noch einmal, wenn er noch gewünscht ist.",
    pending:
      "{{operation}} von {{amount}} ist seit {{since}} offen: Das Gateway hat noch nicht gesagt, ob sie ausgeführt wurde. Es wird gefragt; bis dahin wird für diese Zahlung nichts anderes gesendet.",
    "not-recorded":
      "{{amount}} wurden beim Gateway bewegt und sind in Medusa noch nicht zu sehen. Sie werden gerade eingetragen, und jetzt wurde nichts gesendet. Sehen Sie in einer Minute nach der Bestellung, bevor Sie etwas wiederholen.",
    "rest-released":
      "{{captured}} von {{amount}} wurden erfasst und der Rest wurde freigegeben; es gibt nichts mehr zu erfassen.",
    "gateway-refused":
      "Das Gateway hat abgelehnt ({{operation}}): {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Es wurde nichts an das Gateway gesendet und nichts getan. Versuchen Sie es später wieder. Die Ursache: {{cause}}",
    "not-releasable":
      "Die Zahlung lässt sich nicht freigeben: Das Gateway zeigt {{authorized}} autorisiert, {{captured}} erfasst und {{refunded}} erstattet. Erstatten Sie stattdessen, was erfasst wurde.",
    "more-than-left": "{{asked}} ist mehr, als noch da ist: {{left}}.",
    "items-refunded":
      "{{asked}} × {{item}} ist mehr, als noch zu erstatten ist: {{left}}. Vielleicht hat inzwischen jemand anders erstattet; sehen Sie sich die Artikel noch einmal an.",
    "too-many-decimals": "{{currency}} hat höchstens {{decimals}} Nachkommastellen.",
    "held-back":
      "Das Gateway hat diese Zahlung noch nicht mit seiner eigenen Meldung bestätigt, und {{method}} erlaubt vorher nichts. Es wurde nichts gesendet. Versuchen Sie es nach {{until}} wieder; dann wird es in jedem Fall gesendet.",
    "taken-at-payment":
      "{{method}} nimmt das Geld, wenn der Käufer zahlt; es gibt nichts zu erfassen. Erstatten Sie, was zurückgehen soll.",
    "method-cannot-release":
      "Zahlungen mit {{method}} lassen sich nicht freigeben. Erstatten Sie, was erfasst wurde.",
    "ends-by-itself":
      "Es ist nicht bezahlt, also ist nichts reserviert. Eine unbezahlte Zahlung mit {{method}} endet von selbst.",
    "all-captured": "Von dieser Zahlung ist schon alles erfasst. Erstatten Sie, was zurückgehen soll.",
    "held-again": "Es konnte keine Bestellung aufgegeben werden: {{cause}}. Das Geld bleibt einbehalten.",
    "not-all-there":
      "Es wurde keine Bestellung aufgegeben, weil das Geld nicht mehr vollständig da ist: Das Gateway zeigt {{authorized}} autorisiert, {{captured}} erfasst und {{refunded}} erstattet.",
    "held-unconfirmed":
      "Das Gateway hat nicht gesagt, ob das Geld noch da ist; darum wurde keine Bestellung aufgegeben. Es bleibt einbehalten. Versuchen Sie es in einigen Minuten noch einmal.",
    "all-refunded": "Alles, was erfasst wurde, ist schon erstattet.",
    "nothing-to-capture": "Beim Gateway gibt es von dieser Zahlung nichts zu erfassen.",
    "nothing-to-release": "Es gibt nichts mehr freizugeben.",
    "captured-cannot-be-released":
      "Die Zahlung ist erfasst. Eine Freigabe würde nur die letzte Erfassung zurücknehmen; erstatten Sie, was zurückgehen soll.",
    ...alipayRelease,
    ...linkRefusals,
    "changed-meanwhile":
      "Die Zahlung hat sich inzwischen geändert. Sehen Sie nach, bevor Sie es wiederholen.",
    "order-in-progress":
      "Die Bestellung zu dieser Zahlung wird gerade noch aufgegeben, darum wurde nichts storniert oder erstattet. Versuchen Sie es in einigen Minuten wieder.",
    "order-changing":
      "An der Bestellung ist eine Änderung offen: eine Bearbeitung, eine Rücksendung, eine Reklamation oder ein Umtausch. Bis dahin kann Medusa keine Erstattung und keine Stornierung auf ihr vermerken, darum wurde nichts gesendet. Bestätigen oder verwerfen Sie zuerst die Änderung.",
    "order-busy":
      "Eine Erstattung oder die Stornierung dieser Bestellung läuft gerade. Warten Sie eine Minute und sehen Sie die Bestellung noch einmal an, bevor Sie es wiederholen.",
    "order-lives":
      "Die Bestellung ist noch nicht bezahlt, deshalb bleibt die Zahlung beim Gateway, wie sie ist. Sie wird freigegeben, wenn die Bestellung storniert wird.",
    "payment-closed":
      "Medusa hat diese Zahlung geschlossen und zeigt keine Erfassung mehr darauf, deshalb wurde nichts gesendet. Geben Sie den Rest im Backoffice des Gateways frei, oder bitten Sie um eine neue Zahlung.",
    "no-pay-id":
      "Das Gateway hat noch keine PayID genannt. Warten Sie auf seine Meldung, oder fragen Sie es zuerst.",
    "not-ours": "Diese Zahlung gehört nicht zu Paygate.",
    "no-money-held": "Von dieser Zahlung wird kein Geld mehr einbehalten.",
    "reported-again":
      "Dasselbe Problem wurde noch einmal gemeldet und ist in einem anderen Eintrag offen. Arbeiten Sie dort weiter.",
  },
  code: {
    "account-unknown": "Ein Konto mit dieser ID ist nicht mehr eingerichtet.",
    "asked-too-often": "Das wurde zu oft gefragt. Warten Sie eine Minute und versuchen Sie es wieder.",
    "attempt-unknown": "Diese Zahlung ist nicht mehr gespeichert.",
    "batch-busy": "Gerade arbeitet jemand anders an den Batches. Sehen Sie gleich noch einmal nach.",
    "batch-empty": "Für den Batch ist keine Zahlung übrig.",
    "batch-unknown": "Diesen Batch gibt es nicht.",
    "code-malformed": "Ein Code hat acht Ziffern oder Buchstaben, wie 22720040.",
    "link-unknown": "Diesen Zahlungslink gibt es nicht.",
    "message-unknown": "Diese Nachricht gibt es nicht.",
    "operation-unknown": "Diese Erfassung, Erstattung oder Freigabe gibt es nicht.",
    "order-not-updated":
      "Das Gateway hat es ausgeführt, aber Medusa konnte es nicht verbuchen. Das wird von selbst wieder versucht; die Ursache steht im Log des Servers.",
    "order-unknown": "Diese Bestellung gibt es nicht.",
    "problem-unknown": "Dieses Problem gibt es nicht.",
    "uploads-busy": "Gerade werden andere Dateien angenommen. Versuchen Sie es gleich noch einmal.",
  },
  operation: { capture: "Erfassung", release: "Freigabe", refund: "Erstattung" },
  fate: {
    "not-sent": "Keine Verbindung: Es wurde nichts gesendet.",
    "not-moved": "Es ist kein Geld geflossen.",
    "earlier-first": "Diesmal ist kein Geld geflossen: Ein früherer Vorgang kommt zuerst.",
    overtaken: "Ob mit diesem Vorgang Geld geflossen ist, wird sich nie klären.",
    unclear: "Ob Geld geflossen ist, weiß noch niemand.",
    moved: "Das Geld ist geflossen, aber Medusa zeigt es noch nicht.",
  },
  fateNext: {
    "not-sent":
      "Prüfen Sie die Verbindung und drücken Sie dann noch einmal „{{button}}“. Von selbst wird nichts nachgesendet.",
    "earlier-first":
      "Drücken Sie nur dann noch einmal „{{button}}“, wenn Sie das zusätzlich zum früheren Vorgang wollen.",
    unclear:
      "Drücken Sie noch einmal „{{button}}“, um es zu erfahren: Derselbe Vorgang wird nie zweimal ausgeführt.",
    moved: "Drücken Sie noch einmal „{{button}}“, damit es verbucht wird: Das Geld fließt kein zweites Mal.",
  },
  hookFailed: "Erledigt, aber der eigene Code des Shops ist danach fehlgeschlagen: {{cause}}",
  offline:
    "Keine Verbindung: Es wurde nichts gesendet. Prüfen Sie sie und versuchen Sie es wieder; was Sie eingegeben haben, bleibt stehen.",
  noServer:
    "Der Server des Shops ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es wieder; was Sie eingegeben haben, bleibt stehen.",
  unreadable:
    "Geantwortet hat nicht der Server des Shops, sondern etwas dazwischen, zum Beispiel ein Proxy. Versuchen Sie es gleich noch einmal.",
  signedOut:
    "Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es hier noch einmal.",
  roleForbids: "Ihre Rolle erlaubt das nicht, es ist also nichts geschehen.",
  roleNeeds:
    "Ihre Rolle erlaubt das nicht, es ist also nichts geschehen. Nötig ist {{permissions}}; wurde die Rolle gerade geändert, melden Sie sich neu an.",
  brokeOff: "Der Server des Shops brach mit einem Fehler ab (HTTP {{status}}); mehr steht in seinem Log.",
  said: "Der Server des Shops sagt auf Englisch: „{{said}}“",
  noAnswer:
    "Der Server des Shops gab keine brauchbare Antwort (HTTP {{status}}). Versuchen Sie es gleich noch einmal.",
}
