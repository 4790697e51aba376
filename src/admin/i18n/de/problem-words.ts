import type { problemWords as texts } from "../en/problem-words"
import type { SameTexts } from "../same-texts"

export const problemWords: SameTexts<typeof texts> = {
  "auto-refunded": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte. Sie wurde ganz zurückgegeben.",
    next: "Es ist nichts mehr zu tun.",
  },
  "auto-refund-failed": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte, und die Rückgabe ist misslungen.",
    next: "Geben Sie sie im Back-Office des Gateways zurück.",
  },
  "money-held": {
    what: "Eine Zahlung kam an, die keine Bestellung annehmen kann. Sie wird einbehalten, wie der Shop eingestellt ist.",
    next: "Entscheiden Sie und geben Sie sie dann zurück; das geht auch im Backoffice des Gateways.",
  },
  "notice-dead": {
    what: "Eine Nachricht des Gateways führte bei jedem Versuch zu einem Fehler.",
    next: "Sehen Sie sich den Fehler an und beheben Sie die Ursache. Lassen Sie die Nachricht dann auf den Paygate-Seiten noch einmal verarbeiten.",
  },
  "operation-not-executed": {
    what: "Ein Einzug, eine Erstattung oder eine Freigabe wurde nicht ausgeführt, wie die Summen des Gateways zeigen.",
    next: "Wiederholen Sie den Auftrag, wenn er noch gewünscht ist.",
  },
  "operation-overtaken": {
    what: "Ein Einzug, eine Erstattung oder eine Freigabe bekam keine klare Antwort, und die Summen des Gateways haben sich inzwischen anders geändert. Was sie zeigen, ist gebucht; ob dieser Auftrag darin enthalten ist, kann niemand sagen.",
    next: "Prüfen Sie, was noch übrig ist, bevor Sie den Auftrag wiederholen.",
  },
  "medusa-shows-more": {
    what: "Die Bestellung zeigt eine Erfassung oder Erstattung, von der nicht bekannt ist, dass das Gateway sie ausgeführt hat, und das Gateway antwortet zurzeit nicht.",
    next: "Es wird erneut gefragt. Sobald es antwortet, dass nichts geschehen ist, wird der Eintrag aus der Bestellung entfernt; fordern Sie ihn dann neu an, wenn er noch gewünscht ist.",
  },
  "rest-reserved": {
    what: "Ein Teil wurde erfasst und ging zurück. Kein Aufruf des Gateways gibt den Rest der Reservierung allein frei.",
    next: "Er verfällt von selbst. Geben Sie ihn im Backoffice des Gateways frei, wenn der Käufer fragt.",
  },
  "moved-at-gateway": {
    what: "Im Backoffice des Gateways wurde Geld so bewegt, dass die Bestellung es nicht zeigen kann.",
    next: "Vergleichen Sie die Beträge und berichtigen Sie die Bestellung von Hand.",
  },
  "order-event-lost": {
    what: "Der Server hielt an, während diese Bestellung entstand. Sie ist bezahlt, aber Medusa hat es niemandem gemeldet.",
    next: "Senden Sie die Bestätigung und veranlassen Sie die Lieferung von Hand.",
  },
  "orphaned-order": {
    what: "Der Server hielt an, während eine Bestellung entstand. Was er hinterließ, gehört zu keinem Warenkorb und hat keine Zahlung.",
    next: "Sehen Sie sich die Bestellung an und stornieren Sie sie: Das gibt ihren Bestand frei.",
  },
  "amount-differs": {
    what: "Das Gateway hat einen anderen Betrag reserviert oder eingezogen als verlangt. Es gibt keine Bestellung dazu.",
    next: "Vergleichen Sie die Beträge und zahlen Sie das Geld dann zurück.",
  },
  "account-missing": {
    what: "Zahlungen warten, deren Konto nicht mehr in den Optionen des Plugins steht.",
    next: "Tragen Sie das Konto wieder ein, bis seine Zahlungen abgeschlossen sind. Bis dahin wird nichts abgefragt oder bewegt.",
  },
  "release-refused": {
    what: "Medusa wollte die Reservierung freigeben, weil die Bestellung geändert wurde. Es ist noch Geld offen, deshalb wurde sie behalten.",
    next: "Ziehen Sie den offenen Betrag ein, oder stornieren Sie die Bestellung, um sie freizugeben.",
  },
  "payment-closed": {
    what: "Medusa hat diese Zahlung geschlossen, obwohl beim Gateway noch Geld reserviert oder eingezogen war, und bucht nichts mehr darauf.",
    next: "Geben Sie den Rest im Backoffice des Gateways frei oder erstatten Sie ihn dort, oder bitten Sie um eine neue Zahlung.",
  },
  "capture-due": {
    what: "Autorisiertes Geld dieser Bestellung ist noch nicht erfasst, und das Gateway nimmt Erfassungen nur begrenzte Zeit an.",
    next: "Erfassen Sie, was offen ist, oder geben Sie es frei.",
  },
  "capture-failed": {
    what: "Ein Teil dieser Bestellung wurde versandt, und sein Betrag konnte nicht erfasst werden.",
    next: "Sehen Sie nach der Ursache und erfassen Sie ihn dann hier. Was Sie erfassen, wird nicht noch einmal automatisch erfasst.",
  },
  "reconcile-failed": {
    what: "Der Käufer hat bezahlt, aber die Bestellung lässt sich noch nicht anlegen.",
    next: "Sehen Sie nach der Ursache und beheben Sie sie, zum Beispiel einen fehlenden Lagerbestand. Es wird von selbst wieder versucht.",
  },
  "cancel-not-possible": {
    what: "Die Bestellung wurde storniert, aber diese Zahlungsart kann keine Zahlung stornieren.",
    next: "Erstatten Sie die Zahlung, falls noch Geld zurückgehen soll.",
  },
  "cancel-failed": {
    what: "Die Bestellung wurde storniert, aber die Reservierung beim Gateway besteht noch.",
    next: "Es wird von selbst wieder versucht. Bleibt sie bestehen, stornieren Sie sie hier oder im Back-Office des Gateways.",
  },
  "operation-unknown": {
    what: "Eine Erfassung, eine Erstattung oder ein Storno bekam keine klare Antwort.",
    next: "Das Gateway wird von selbst wieder gefragt. Wiederholen Sie den Schritt nicht im Back-Office des Gateways.",
  },
  "state-unknown": {
    what: "Das Gateway konnte nicht gefragt werden, ob bezahlt wurde.",
    next: "Fragen Sie das Gateway jetzt, oder suchen Sie die TransID in seinem Back-Office.",
  },
  "order-unpaid": {
    what: "Es gibt eine Bestellung, deren Zahlung nicht da ist.",
    next: "Fragen Sie das Gateway jetzt. Stornieren Sie dann die Bestellung, oder holen Sie das Geld auf anderem Weg.",
  },
}
