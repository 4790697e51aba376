import type { problemWords as texts } from "../en/problem-words"
import type { SameTexts } from "../same-texts"

export const problemWords: SameTexts<typeof texts> = {
  "auto-refunded": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte. Sie wurde ganz erstattet.",
    next: "Es ist nichts mehr zu tun.",
  },
  "auto-refund-failed": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte, und die Erstattung ist misslungen.",
    next: "Erstatten Sie sie im Backoffice des Gateways.",
  },
  "money-held": {
    what: "Eine Zahlung kam an, die keine Bestellung aufnehmen konnte. Sie wird einbehalten, wie der Shop eingestellt ist.",
    next: "Erstatten Sie sie, oder versuchen Sie die Bestellung noch einmal.",
  },
  "notice-dead": {
    what: "Eine Nachricht des Gateways führte bei jedem Versuch zu einem Fehler.",
    next: "Sehen Sie sich den Fehler an und beheben Sie die Ursache. Lassen Sie die Nachricht dann auf den Paygate-Seiten noch einmal verarbeiten.",
  },
  "operation-not-executed": {
    what: "Eine Erfassung, Erstattung oder Freigabe wurde nicht ausgeführt, wie die Summen des Gateways zeigen.",
    next: "Veranlassen Sie sie noch einmal, wenn sie noch gewünscht ist.",
  },
  "operation-overtaken": {
    what: "Eine Erfassung, Erstattung oder Freigabe bekam keine klare Antwort, und die Summen des Gateways haben sich inzwischen anders geändert. Was sie zeigen, ist gebucht; ob dieser Vorgang darin enthalten ist, kann niemand sagen.",
    next: "Prüfen Sie, was noch übrig ist, bevor Sie den Vorgang wiederholen.",
  },
  "medusa-shows-more": {
    what: "Die Bestellung zeigt eine Erfassung oder Erstattung, von der nicht bekannt ist, dass das Gateway sie ausgeführt hat, und das Gateway antwortet zurzeit nicht.",
    next: "Es wird erneut gefragt. Sobald es antwortet, dass nichts geschehen ist, wird der Eintrag aus der Bestellung entfernt; fordern Sie ihn dann neu an, wenn er noch gewünscht ist.",
  },
  "rest-reserved": {
    what: "Ein Teil wurde erfasst und ging zurück. Kein Aufruf des Gateways gibt den Rest der Reservierung allein frei.",
    next: "Er verfällt von selbst. Geben Sie ihn im Backoffice des Gateways frei, wenn der Käufer fragt.",
  },
  "captured-after-cancel": {
    what: "Die Bestellung ist storniert, und danach wurde noch Geld ihrer Zahlung erfasst, etwa im Backoffice des Gateways.",
    next: "Erstatten Sie es, außer der Käufer will zahlen.",
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
    what: "Das Gateway hat einen anderen Betrag reserviert oder erfasst als verlangt. Es gibt keine Bestellung dazu.",
    next: "Vergleichen Sie die Beträge und erstatten Sie das Geld dann.",
  },
  "account-missing": {
    what: "Zahlungen warten, deren Konto nicht mehr in den Optionen des Plugins steht.",
    next: "Tragen Sie das Konto wieder ein, bis seine Zahlungen abgeschlossen sind. Bis dahin wird nichts abgefragt oder bewegt.",
  },
  "release-refused": {
    what: "Medusa wollte die Reservierung freigeben, weil die Bestellung geändert wurde. Es ist noch Geld offen, deshalb wurde sie behalten.",
    next: "Erfassen Sie den offenen Betrag, oder stornieren Sie die Bestellung, um sie freizugeben.",
  },
  "payment-closed": {
    what: "Medusa hat diese Zahlung geschlossen, obwohl beim Gateway noch Geld reserviert oder erfasst war, und bucht nichts mehr darauf.",
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
    what: "Der Käufer hat bezahlt, aber die Bestellung lässt sich noch nicht aufgeben.",
    next: "Sehen Sie nach der Ursache und beheben Sie sie, zum Beispiel einen fehlenden Lagerbestand. Es wird von selbst wieder versucht.",
  },
  "cancel-not-possible": {
    what: "Die Bestellung wurde storniert, aber mit dieser Zahlungsart lässt sich keine Zahlung abbrechen.",
    next: "Erstatten Sie die Zahlung, falls noch Geld zurückgehen soll.",
  },
  "cancel-failed": {
    what: "Die Bestellung wurde storniert, aber die Reservierung beim Gateway besteht noch.",
    next: "Es wird von selbst wieder versucht. Bleibt sie bestehen, geben Sie sie hier oder im Backoffice des Gateways frei.",
  },
  "operation-unknown": {
    what: "Eine Erfassung, Erstattung oder Freigabe bekam keine klare Antwort.",
    next: "Das Gateway wird von selbst wieder gefragt. Wiederholen Sie den Schritt nicht im Backoffice des Gateways.",
  },
  "state-unknown": {
    what: "Das Gateway konnte nicht gefragt werden, ob bezahlt wurde.",
    next: "Fragen Sie das Gateway jetzt, oder suchen Sie die TransID in seinem Backoffice.",
  },
  "order-unpaid": {
    what: "Es gibt eine Bestellung, deren Zahlung fehlt.",
    next: "Fragen Sie das Gateway jetzt. Stornieren Sie dann die Bestellung, oder holen Sie das Geld auf anderem Weg.",
  },
}
