import type { causes as texts } from "../en/causes"
import type { SameTexts } from "../same-texts"

/** Causes that the server records as a code; any other cause is a text of the server or the gateway. */
export const causes: SameTexts<typeof texts> = {
  "amount-differs": "Die Zahlung hat einen anderen Betrag als der Warenkorb oder die Bestellung.",
  "already-paid": "Der Einkauf war schon mit einer anderen Zahlung bezahlt.",
  "second-payment": "Dasselbe Formular wurde zweimal bezahlt.",
  "session-gone": "Der Käufer hat eine andere Zahlung gewählt, oder den Warenkorb gibt es nicht mehr.",
  "order-canceled": "Die Bestellung war schon storniert.",
  "payment-canceled": "Die Zahlung war in Medusa schon abgebrochen.",
  "completion-impossible": "Medusa konnte die Bestellung trotz vieler Versuche nicht aufgeben.",
  gone: "Sie ging im Backoffice des Gateways zurück, bevor eine Bestellung sie hatte.",
  "released-by-admin":
    "Die Reservierung wurde auf der Seite der Bestellung freigegeben, die Bestellung blieb.",
  "released-at-gateway":
    "Die Reservierung wurde im Backoffice des Gateways freigegeben, die Bestellung blieb.",
  "asked-too-late":
    "Das Gateway gibt nach der TransID nur einen Tag lang Auskunft, und in dieser Zeit gab es keine klare Antwort. Fragen kann es niemand mehr; sein Backoffice weiß Bescheid.",
  "no-amounts": "Das Gateway hat geantwortet, aber keinen Betrag genannt.",
  "payment-failed": "Die Zahlung endete mit dem Code {{code}}.",
  "payment-ended": "Die Zahlung kam nicht zustande; einen Code nannte das Gateway nicht.",
  "runs-out-soon": "Die Reservierung lässt sich bis {{capture_by}} erfassen.",
  "has-run-out":
    "Die Reservierung ließ sich bis {{capture_by}} erfassen. Versuchen Sie es trotzdem: Das Gateway entscheidet.",
  "more-captured": "Medusa zeigt {{captured}} mehr als erfasst, als das Gateway ausgeführt hat.",
  "more-refunded": "Medusa zeigt {{refunded}} mehr als erstattet, als das Gateway ausgeführt hat.",
  "more-captured-and-refunded":
    "Medusa zeigt {{captured}} mehr als erfasst und {{refunded}} mehr als erstattet, als das Gateway ausgeführt hat.",
  "entry-removed":
    "Die Bestellung zeigte den Vorgang, obwohl das Gateway ihn nie erhalten hat: Der Server oder seine Datenbank war unterbrochen. Der Eintrag wurde entfernt.",
  "order-changing":
    "Die Bestellung hat eine offene Änderung: eine Bearbeitung, eine Retoure, eine Reklamation oder einen Umtausch. Bis sie bestätigt oder abgebrochen ist, verbucht Medusa keine Erstattung.",
  "gateway-shows":
    "Das Gateway zeigt {{authorized}} autorisiert, {{captured}} erfasst und {{refunded}} erstattet.",
  "another-change":
    "Das Gateway zeigt {{authorized}} autorisiert, {{captured}} erfasst und {{refunded}} erstattet: eine andere Änderung als die, die verlangt war.",
  "totals-do-not-tell": "Aus den Summen des Gateways geht es nicht hervor.",
  "not-carried-out-yet": "Das Gateway hat es noch nicht ausgeführt.",
  "payment-not-found": "Das Gateway kennt die Zahlung nicht (Code {{code}}).",
  "no-answer": "Das Gateway hat auf die Abfrage keine brauchbare Antwort gegeben.",
  "not-carried-out": "Die Summen des Gateways zeigen, dass nichts ausgeführt wurde.",
  "answer-not-final": "Das Gateway hat mit Code {{code}} geantwortet, und der ist nicht endgültig.",
  "refused-without-code": "Das Gateway hat abgelehnt; Dateien dieser Version nennen keinen Code.",
  "batch-withdrawn": "Der Batch wurde zurückgezogen.",
  "nobody-repeats":
    "Nichts in Medusa zeigt, dass es noch gewollt ist; darum wird es nicht noch einmal gesendet.",
  "order-canceled-meanwhile":
    "Die Bestellung wurde inzwischen storniert; darum wird es nicht noch einmal gesendet.",
}
